// One person's rows about one office → terms. The most trusted row gives a term its dates; others fill in what it does
// not know and are noted where they contradict it.
import type { IsoDate, PartialDate } from '../../src/knowledge/model.ts';
import type { Role } from '../../src/knowledge/roles.ts';
import { agree, firstDay, lastDay, middleDay, precision } from './dates.ts';
import type { Statement } from './identity.ts';
import { byText } from './text.ts';
import { Trust } from './trust.ts';

export interface Dated {
  date: PartialDate;
  trust: number;
}

export interface TermDraft {
  start?: Dated;
  end?: Dated;
  knownUntil?: IsoDate;
  acting: boolean;
  party?: string;
  source: string;
  trust: number;
  /** The office itself rests on the editors' knowledge. */
  unreferenced: boolean;
  /** Rows it was made from. */
  support: number;
}

export interface Contradiction {
  what: string;
}

/** Starts so close are one start, reported differently. */
const SAME_START_DAYS = 45;
/** Terms that overlap by more are one term. */
const OVERLAP_DAYS = 31;
/** A new cabinet follows the old one within so many days. */
const NEXT_CABINET_DAYS = 3;
const OPEN = Number.POSITIVE_INFINITY;

function draftOf({ row, office }: Statement): TermDraft {
  return {
    ...(row.start ? { start: { date: row.start, trust: row.startTrust ?? row.trust } } : {}),
    ...(row.end ? { end: { date: row.end, trust: row.endTrust ?? row.trust } } : {}),
    ...(row.knownUntil && !row.end ? { knownUntil: row.knownUntil } : {}),
    acting: row.acting ?? office?.acting ?? false,
    ...(row.party ? { party: row.party } : {}),
    source: row.source,
    trust: row.trust,
    unreferenced: row.unreferenced ?? false,
    support: 1,
  };
}

/** Last day of a term as far as it is known. */
export function until({ start, end, knownUntil }: TermDraft): number {
  if (end) return lastDay(end.date);
  if (knownUntil) return lastDay(knownUntil);
  return start ? lastDay(start.date) : -OPEN;
}

/** The last day on which a term was surely not over. */
function surelyUntil(term: TermDraft): number {
  return term.end ? firstDay(term.end.date) : until(term);
}

function sameTerm(a: TermDraft, b: TermDraft): boolean {
  if (!a.start && !b.start) return !a.end || !b.end || agree(a.end.date, b.end.date);
  if (!a.start || !b.start) {
    if (a.end && b.end)
      return (
        agree(a.end.date, b.end.date) ||
        Math.abs(middleDay(a.end.date) - middleDay(b.end.date)) <= OVERLAP_DAYS
      );
    // Nothing but "held it once", or held on a day that the other term covers.
    const [dated, bare] = a.start ? [a, b] : [b, a];
    if (bare.end) return false;
    return !bare.knownUntil || until(dated) >= lastDay(bare.knownUntil) - OVERLAP_DAYS || !dated.end;
  }
  if (agree(a.start.date, b.start.date)) return true;
  if (Math.abs(middleDay(a.start.date) - middleDay(b.start.date)) <= SAME_START_DAYS) return true;
  // By what is sure: 2001 to 2005 and 2005 to 2009 are two terms.
  const from = Math.max(lastDay(a.start.date), lastDay(b.start.date));
  return Math.min(surelyUntil(a), surelyUntil(b)) - from > OVERLAP_DAYS;
}

/** Takes from another account of the same term what this one lacks or knows less well. */
function absorb(term: TermDraft, other: TermDraft, contradict: (what: string) => void): void {
  term.support += other.support;
  if (other.party && !term.party) term.party = other.party;
  if (!other.unreferenced) term.unreferenced = false;
  term.start = betterDate(
    term.start,
    other.start,
    term.source === other.source ? 'earlier' : 'mine',
    (a, b) => contradict(`start ${a.date} (${term.source}) or ${b.date} (${other.source})`),
  )!;
  if (!term.start) delete term.start;
  absorbEnd(term, other, contradict);
}

function absorbEnd(term: TermDraft, other: TermDraft, contradict: (what: string) => void): void {
  if (!other.end) {
    if (
      term.end &&
      other.knownUntil &&
      other.trust > term.end.trust &&
      lastDay(other.knownUntil) > lastDay(term.end.date)
    ) {
      // A better source still sees the person in office after a date that nobody looked up.
      delete term.end;
      term.knownUntil = other.knownUntil;
    } else if (!term.end && other.knownUntil && (!term.knownUntil || other.knownUntil > term.knownUntil))
      term.knownUntil = other.knownUntil;
    return;
  }
  if (!term.end) {
    const sees = term.knownUntil ? lastDay(term.knownUntil) : -OPEN;
    if (sees > lastDay(other.end.date) + OVERLAP_DAYS && term.trust > other.end.trust) {
      contradict(
        `in office as of ${term.knownUntil} (${term.source}), or until ${other.end.date} (${other.source})`,
      );
      return;
    }
    term.end = other.end;
    delete term.knownUntil;
    return;
  }
  const end = betterDate(term.end, other.end, term.source === other.source ? 'later' : 'mine', (a, b) =>
    contradict(`end ${a.date} (${term.source}) or ${b.date} (${other.source})`),
  );
  if (end) term.end = end;
}

/** The finer of two dates that agree, else the more trusted; within one source the wider span. */
function betterDate(
  mine: Dated | undefined,
  other: Dated | undefined,
  within: 'earlier' | 'later' | 'mine',
  contradict: (a: Dated, b: Dated) => void,
): Dated | undefined {
  if (!mine || !other) return mine ?? other;
  if (agree(mine.date, other.date)) return precision(other.date) > precision(mine.date) ? other : mine;
  if (within === 'earlier') return firstDay(other.date) < firstDay(mine.date) ? other : mine;
  if (within === 'later') return lastDay(other.date) > lastDay(mine.date) ? other : mine;
  if (Math.abs(middleDay(mine.date) - middleDay(other.date)) > OVERLAP_DAYS) contradict(mine, other);
  return other.trust > mine.trust ? other : mine;
}

/** A term that begins as the one before ends is the next cabinet, not another term; legislators' terms stay as they are. */
function joinCabinets(terms: TermDraft[], role: Role): TermDraft[] {
  if (/member|legislator/.test(role) || process.env.NOJOIN) return terms;
  const joined: TermDraft[] = [];
  for (const term of terms) {
    const before = joined.at(-1);
    const follows =
      before?.end &&
      term.start &&
      before.acting === term.acting &&
      precision(before.end.date) === 3 &&
      precision(term.start.date) === 3 &&
      Math.abs(firstDay(term.start.date) - firstDay(before.end.date)) <= NEXT_CABINET_DAYS;
    if (!follows) {
      joined.push(term);
      continue;
    }
    delete before.end;
    if (term.end) before.end = term.end;
    if (term.knownUntil) before.knownUntil = term.knownUntil;
    before.support += term.support;
    before.unreferenced = before.unreferenced && term.unreferenced;
  }
  return joined;
}

/** A source that shows a term as open, and the same person entering the same office again, has lost the end between. */
function closeOwn(drafts: readonly TermDraft[]): void {
  const begun = drafts.filter(({ start }) => start);
  for (const draft of begun) {
    if (draft.end) continue;
    const next = begun
      .filter(
        ({ source, start, acting }) =>
          source === draft.source &&
          acting === draft.acting &&
          firstDay(start!.date) > lastDay(draft.start!.date),
      )
      .sort((a, b) => firstDay(a.start!.date) - firstDay(b.start!.date))[0];
    if (!next) continue;
    draft.end = { ...next.start!, trust: draft.trust };
    delete draft.knownUntil;
  }
}

/**
 * No legislature sits longer; an older seat that Wikidata shows as open is one whose end it has lost. Lords sit for life,
 * and registers of sitting members know who was elected again.
 */
const LONGEST_SEAT_YEARS = 9;

function forgetOldSeats(terms: readonly TermDraft[], title: string, role: Role): void {
  if (!/member|legislator/.test(role) || /lords|life/i.test(title)) return;
  for (const term of terms) {
    if (!term.knownUntil || !term.start || term.trust > Trust.wikidata) continue;
    const years = Number(term.knownUntil.slice(0, 4)) - Number(term.start.date.slice(0, 4));
    if (years > LONGEST_SEAT_YEARS) delete term.knownUntil;
  }
}

/** Terms of one person in one office, by start. */
export function termsOf(
  statements: readonly Statement[],
  role: Role,
  title: string,
  contradict: (what: string) => void,
): TermDraft[] {
  const drafts = statements
    .map(draftOf)
    .sort(
      (a, b) =>
        b.trust - a.trust ||
        Number(!!b.start) - Number(!!a.start) ||
        byText(a.start?.date ?? '', b.start?.date ?? '') ||
        byText(a.end?.date ?? '', b.end?.date ?? '') ||
        byText(a.source, b.source),
    );
  closeOwn(drafts);
  const terms: TermDraft[] = [];
  for (const draft of drafts) {
    if (draft.start && draft.end && lastDay(draft.end.date) < firstDay(draft.start.date)) {
      contradict(`ends ${draft.end.date} before it begins ${draft.start.date} (${draft.source})`);
      delete draft.end;
    }
    const same =
      terms.find((term) => term.acting === draft.acting && sameTerm(term, draft)) ??
      terms.find((term) => term.acting && sameTerm(term, draft) && draft.trust < term.trust);
    if (same) absorb(same, draft, contradict);
    else terms.push(draft);
  }
  terms.sort(
    (a, b) =>
      (a.start ? firstDay(a.start.date) : -OPEN) - (b.start ? firstDay(b.start.date) : -OPEN) ||
      until(a) - until(b),
  );
  forgetOldSeats(terms, title, role);
  return joinCabinets(terms, role);
}

/** Whether a term rests, in what it says or in one of its dates, on the editors' knowledge alone. */
export function isUnreferenced({ unreferenced, start, end }: TermDraft): boolean {
  return unreferenced || start?.trust === Trust.unreferenced || end?.trust === Trust.unreferenced;
}
