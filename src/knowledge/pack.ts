// Opens a pack: checks it, lays views over its columns and answers the questions of `Knowledge` from them. Nothing is
// parsed at opening and no record has an object of its own until it is asked for.
import { dayOf, decodeDate, earliestDay, isoDate, latestDay } from './calendar.ts';
import { openGroups } from './groups.ts';
import { openHashTable } from './hash-table.ts';
import type { Knowledge } from './knowledge.ts';
import type { JurisdictionKind, Office, Person, Source, Term, TermStatus } from './model.ts';
import { openNames } from './names.ts';
import { officeTerms } from './office-terms.ts';
import {
  DATE_BITS,
  EndKind,
  FIELD,
  FORMAT_VERSION,
  OFFICE_BITS,
  type OpenError,
  readLayout,
  SAME,
  type Sections,
} from './pack-format.ts';
import { ROLE_NAMES, ROLES } from './roles.ts';
import { search } from './search.ts';
import { isHeld, STATUS_ORDER, termStatus } from './status.ts';
import { openTexts } from './text-table.ts';

/** The order is the kind's number in a pack: append, never reorder. */
export const JURISDICTION_KINDS: readonly JurisdictionKind[] = [
  'country',
  'former-country',
  'region',
  'city',
  'body',
  'other',
];

const DAYS_OF_A_YEAR = 365;
const DAYS_OF_A_MONTH = 31;
/** Roles up to this rank head a state or a government: see roles.ts. */
const HEAD_RANK = 2;
type TermAt = { term: number; status: TermStatus };
export type Opened = { ok: true; knowledge: Knowledge } | { ok: false; error: OpenError; message: string };

/** Records of a kind kept as objects: an article asks for the same few dozen over and over. */
const REMEMBERED = 1000;

/** Opens a pack, or says in a sentence why it cannot be used: truncated, corrupted, older, newer, no pack at all. */
export function openPack(buffer: ArrayBuffer): Opened {
  const layout = readLayout(buffer);
  if (!layout.ok) return layout;
  return { ok: true, knowledge: openSections(layout.sections, isoDate(layout.builtDay)) };
}

const DATE_MASK = (1 << DATE_BITS) - 1;
const OFFICE_MASK = (1 << OFFICE_BITS) - 1;
const PARTY_LOW_BITS = 32 - DATE_BITS;
const YES = Object.freeze({ notOfficial: true });
const NO = Object.freeze({ notOfficial: false });
/** Absent fields are left out of records rather than set to undefined. */
const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { [P in K]?: V };
const qidOf = (number: number) => (number === 0 ? undefined : `Q${number}`);

function openSections(s: Sections, built: string): Knowledge {
  const names = openNames(s);
  const words = openHashTable({
    blob: s.wordText,
    lengths: s.wordLength,
    bases: s.wordBase,
    tags: s.wordTag,
    bucketCounts: s.wordBucketCount,
    bucketBases: s.wordBucketBase,
  });
  const sourceTexts = openTexts(s.sourceText, s.sourceIndex);
  const jurisdictionTexts = openTexts(s.jurisdictionText, s.jurisdictionIndex);
  const partyTexts = openTexts(s.partyText, s.partyIndex);
  const personTexts = openTexts(s.personText, s.personIndex);
  const officeTexts = openTexts(s.officeText, s.officeIndex);
  const persons = s.personQid.length;
  const offices = s.officeRole.length;
  const termsOf = openGroups(s.personTermCount, s.personTermBase);
  let sources: Source[] | undefined;

  const officeOf = (term: number) => s.termOffice[term]! & OFFICE_MASK;
  const startOf = (term: number) => s.termStart[term]! & DATE_MASK;
  const endOf = (term: number) => s.termEnd[term]! & DATE_MASK;
  const endKind = (term: number) => (s.termEnd[term]! >>> DATE_BITS) & 3;
  const byOffice = officeTerms(offices, s.termOffice.length, officeOf, (term) => earliestDay(startOf(term)));
  const partyOf = (number: number) => (number === 0 ? undefined : partyTexts.text(number - 1));
  const diedOf = (person: number) => s.personDied[person]! & DATE_MASK;
  const statusAt = (term: number, person: number, day: number) =>
    termStatus(startOf(term), endOf(term), endKind(term), latestDay(diedOf(person)), day);
  const wordAt = (word: string) => {
    const at = words.find(word);
    return at < 0 ? -1 : s.wordJurisdiction[at]!;
  };

  const knowledge: Knowledge = {
    formatVersion: FORMAT_VERSION,
    built,
    persons,
    terms: s.termOffice.length,
    officeCount: offices,
    jurisdictionCount: s.jurisdictionKind.length,
    names,
    get sources() {
      sources ??= Array.from({ length: s.sourceCounts.length / 2 }, (_, number) => {
        const [id, title, url, licence, newest] = sourceTexts.text(number).split(FIELD) as string[];
        const [personCount, termCount] = s.sourceCounts.subarray(2 * number, 2 * number + 2);
        return { id, title, url, licence, newest, persons: personCount, terms: termCount } as Source;
      });
      return sources;
    },

    person: remembering(REMEMBERED, (index): Person => {
      const [name, wikipedia, ...otherNames] = personTexts.text(index).split(FIELD) as [string, string];
      return {
        index,
        name,
        otherNames,
        ...given('qid', qidOf(s.personQid[index]!)),
        ...given('wikipedia', wikipedia.startsWith(SAME) ? name + wikipedia.slice(SAME.length) : wikipedia),
        ...given('born', decodeDate(s.personBorn[index]! & DATE_MASK)),
        ...given('died', decodeDate(diedOf(index))),
        ...given('party', partyOf(s.personParty[index]!)),
        country: s.personCountry[index]!,
        notOfficial: knowledge.personFlags(index).notOfficial,
      };
    }),
    office: remembering(REMEMBERED, (index): Office => {
      const packed = s.officeRole[index]!;
      return {
        index,
        title: officeTexts.text(index),
        role: ROLE_NAMES[packed & 127]!,
        jurisdiction: s.officeJurisdiction[index]!,
        singleSeat: packed > 127,
        ...given('qid', qidOf(s.officeQid[index]!)),
      };
    }),
    term(index): Term {
      const packed = s.termOffice[index]! >>> OFFICE_BITS;
      const end = decodeDate(endOf(index));
      const party =
        (s.termStart[index]! >>> DATE_BITS) | ((s.termEnd[index]! >>> (DATE_BITS + 2)) << PARTY_LOW_BITS);
      return {
        index,
        person: termsOf.of(index),
        office: officeOf(index),
        ...given('start', decodeDate(startOf(index))),
        ...given(endKind(index) === EndKind.knownUntil ? 'knownUntil' : 'end', end),
        acting: (packed & 1) !== 0,
        unreferenced: (packed & 2) !== 0,
        ...given('party', partyOf(party)),
        source: packed >>> 2,
      };
    },
    jurisdiction: remembering(REMEMBERED, (index) => {
      const [code, name] = jurisdictionTexts.text(index).split(FIELD) as [string, string];
      const kind = JURISDICTION_KINDS[s.jurisdictionKind[index]!]!;
      return { index, code, name, kind, parent: s.jurisdictionParent[index]! - 1 };
    }),
    jurisdictionByCode: (code) => wordAt(`=${code}`),
    jurisdictionByWord: wordAt,
    personByQid: (qid) => (/^Q[1-9]\d{0,9}$/.test(qid) ? s.personQid.indexOf(Number(qid.slice(1))) : -1),

    personFlags: (index) => (s.personDied[index]! >>> DATE_BITS ? YES : NO),
    personCountry: (index) => s.personCountry[index]!,
    bornDay: (index) => earliestDay(s.personBorn[index]! & DATE_MASK),
    diedDay: (index) => latestDay(diedOf(index)),
    prominence: (index) => s.personBorn[index]! >>> DATE_BITS,
    termsFrom: termsOf.from,
    termsTo: termsOf.to,
    termRole: (index) => ROLE_NAMES[s.officeRole[officeOf(index)]! & 127]!,
    termJurisdiction: (index) => s.officeJurisdiction[officeOf(index)]!,
    termOffice: officeOf,
    termStartDay: (index) => earliestDay(startOf(index)),
    termEndDay: (index) => (endKind(index) === EndKind.ended ? latestDay(endOf(index)) - 1 : 0),

    officeAt(person, date) {
      const day = dayOf(date);
      let best: TermAt | null = null;
      const end = termsOf.to(person);
      for (let term = termsOf.from(person); term < end; term++) {
        const candidate = { term, status: statusAt(term, person, day) };
        if (best === null || precedes(candidate, best)) best = candidate;
      }
      return best && STATUS_ORDER[best.status] === STATUS_ORDER.former ? knownAs(best, person, day) : best;
    },
    status: (term, date) => statusAt(term, termsOf.of(term), dayOf(date)),
    offices(role, jurisdiction) {
      // Offices are ordered by jurisdiction.
      let at = lowerBound(s.officeJurisdiction, jurisdiction);
      const found: number[] = [];
      for (; at < offices && s.officeJurisdiction[at] === jurisdiction; at++)
        if (ROLE_NAMES[s.officeRole[at]! & 127] === role) found.push(at);
      return found;
    },
    holders(office, date) {
      const day = dayOf(date);
      const held: number[] = [];
      for (const term of byOffice.of(office)) {
        if (earliestDay(startOf(term)) > day) break;
        // Most terms of a parliament are over: seen without looking up whose they were.
        if (endKind(term) === EndKind.ended && day >= latestDay(endOf(term))) continue;
        if (isHeld(statusAt(term, termsOf.of(term), day))) held.push(term);
      }
      return held;
    },
    termsOfOffice: (office) => Array.from(byOffice.of(office)),
    search: (query, limit) => search(knowledge, s, query, limit),
  };

  /** Whether one term says more about its person at the date than another; see `officeAt`. */
  function precedes(a: TermAt, b: TermAt): boolean {
    const order = STATUS_ORDER[a.status] - STATUS_ORDER[b.status];
    if (order !== 0) return order < 0;
    const rank = ROLES[knowledge.termRole(a.term)].rank - ROLES[knowledge.termRole(b.term)].rank;
    if (isHeld(a.status)) {
      // Of offices of one rank, the regular one before what somebody looks after beside it, then the newest.
      const acting = Number(isActing(a.term)) - Number(isActing(b.term));
      return rank !== 0 ? rank < 0 : acting !== 0 ? acting < 0 : startOf(a.term) > startOf(b.term);
    }
    const nearer =
      a.status === 'later' ? startDay(b.term) - startDay(a.term) : lastDay(a.term) - lastDay(b.term);
    return nearer !== 0 ? nearer > 0 : rank < 0;
  }

  /**
   * What somebody out of office is known as: head of state or government, however long ago; else the most senior of the
   * offices that ended shortly before the last. Schröder was chancellor until a day before he gave up his seat in
   * parliament, and a seat may outlast an office by a year; of two offices in government the later counts.
   */
  function knownAs(last: TermAt, person: number, day: number): TermAt {
    const lastRole = ROLES[knowledge.termRole(last.term)];
    const near = lastDay(last.term) - (lastRole.category === 'legislator' ? DAYS_OF_A_YEAR : DAYS_OF_A_MONTH);
    let best = last;
    const rankOf = ({ term }: TermAt) => ROLES[knowledge.termRole(term)].rank;
    for (let term = termsOf.from(person), end = termsOf.to(person); term < end; term++) {
      const other = { term, status: statusAt(term, person, day) };
      if (STATUS_ORDER[other.status] !== STATUS_ORDER.former) continue;
      const headed = other.status === 'former' && !isActing(term) && rankOf(other) <= HEAD_RANK;
      if (lastDay(term) < near && !headed) continue;
      const senior = rankOf(other) - rankOf(best);
      if (senior < 0 || (senior === 0 && lastDay(term) > lastDay(best.term))) best = other;
    }
    return best;
  }

  const isActing = (term: number) => knowledge.term(term).acting;
  const startDay = (term: number) => earliestDay(startOf(term));
  /** For ordering past terms: where the end is unknown, the start is the last day on which the term is known. */
  const lastDay = (term: number) =>
    latestDay(endKind(term) === EndKind.unknown ? startOf(term) : endOf(term));

  return knowledge;
}

/** First place whose value is not less than `value`, in an ordered column. */
function lowerBound(column: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (column[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same function, which keeps its last answers: up to twice as many as said. */
function remembering<T>(count: number, read: (index: number) => T): (index: number) => T {
  let recent = new Map<number, T>();
  let older = new Map<number, T>();
  return (index) => {
    let known = recent.get(index);
    if (known !== undefined) return known;
    known = older.get(index) ?? read(index);
    if (recent.size >= count) {
      older = recent;
      recent = new Map();
    }
    recent.set(index, known);
    return known;
  };
}
