// The reader's own list: a local council, a beat. These people are in no pack, so their names are looked for as they are
// written in the list; the surname alone counts once the full name has introduced it.
import { foldToken } from '../knowledge/fold.ts';
import { splitName } from '../knowledge/tokens.ts';
import type {
  CastMember,
  MentionView,
  PersonKey,
  Profile,
  TermStatus,
  TermView,
} from '../platform/messages.ts';
import type { OwnPerson } from '../platform/settings.ts';

const OWN = 'own|';
/** The reader wrote the name into the list: as sure as any full name. */
const FULL_SCORE = 6;
const SURNAME_SCORE = 3;
/** A surname this short is too often something else ("Li", "Oh"). */
const SHORTEST_SURNAME = 3;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\u00ad][\p{L}\p{M}]+)*/gu;

/** The key of a person of the reader's own list. */
export const ownKey = (person: OwnPerson): PersonKey => `${OWN}${person.name}|${person.office}`;

/** The person of the list with this key. */
export function ownOfKey(people: readonly OwnPerson[], key: PersonKey): OwnPerson | undefined {
  return key.startsWith(OWN) ? people.find((person) => ownKey(person) === key) : undefined;
}

interface Word {
  text: string;
  start: number;
  end: number;
}

interface Name {
  tokens: string[];
  person: OwnPerson;
}

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);

function words(flow: string): (Word & { folded: string })[] {
  return [...flow.matchAll(WORD)].map((match) => {
    // The possessive is no part of the name.
    const text = match[0].replace(/['’]s$/u, '');
    return { text, folded: foldToken(text), start: match.index, end: match.index + text.length };
  });
}

/** Mentions of the reader's own people, in reading order. */
export function findOwnPeople(flows: readonly string[], people: readonly OwnPerson[]): MentionView[] {
  if (people.length === 0) return [];
  const names = new Map<string, Name[]>();
  for (const person of people) {
    for (const written of [person.name, ...person.otherNames]) {
      const tokens = splitName(written);
      if (tokens.length > 0) names.set(tokens[0]!, [...(names.get(tokens[0]!) ?? []), { tokens, person }]);
    }
  }
  const introduced = new Map<string, OwnPerson | null>();
  const found: MentionView[] = [];
  flows.forEach((text, flow) => {
    const list = words(text);
    for (let at = 0; at < list.length; at++) {
      const word = list[at]!;
      const fits = (names.get(word.folded) ?? []).filter(({ tokens }) =>
        tokens.every((token, index) => list[at + index]?.folded === token && isCapital(list[at])),
      );
      const name = fits.sort((a, b) => b.tokens.length - a.tokens.length)[0];
      if (name) {
        const last = list[at + name.tokens.length - 1]!;
        found.push(view(name.person, flow, word.start, last.end, 'full_name', text));
        introduce(introduced, name);
        at += name.tokens.length - 1;
        continue;
      }
      const person = introduced.get(word.folded);
      // Another given name before the surname is another person.
      if (person && isCapital(word) && !isCapital(list[at - 1]))
        found.push(view(person, flow, word.start, word.end, 'introduced_before', text, person.name));
    }
  });
  return found;
}

/** Two people of the list with one surname: it then stands for neither. */
function introduce(introduced: Map<string, OwnPerson | null>, { tokens, person }: Name): void {
  const surname = tokens.at(-1)!;
  if (tokens.length < 2 || surname.length < SHORTEST_SURNAME) return;
  const known = introduced.get(surname);
  introduced.set(surname, known === undefined || known === person ? person : null);
}

function view(
  person: OwnPerson,
  flow: number,
  start: number,
  end: number,
  rule: string,
  text: string,
  detail = text.slice(start, end),
): MentionView {
  const score = rule === 'full_name' ? FULL_SCORE : SURNAME_SCORE;
  return {
    flow,
    start,
    end,
    kind: 'name',
    key: ownKey(person),
    score,
    reasons: [{ rule, weight: score, detail }],
  };
}

/** How a date lies to the dates the reader gave; without any, the office is taken to be held. */
export function ownStatus({ start, end }: OwnPerson, date: string): TermStatus {
  if (start && date < start) return date.startsWith(start) ? 'at date' : 'later';
  if (end && date.slice(0, end.length) >= end) return 'former';
  return 'at date';
}

/** A person of the list as an entry of the cast. */
export function ownCastMember(person: OwnPerson, date: string): CastMember {
  return {
    key: ownKey(person),
    name: person.name,
    jurisdiction: '',
    jurisdictionName: person.jurisdiction,
    category: 'regional',
    ...(person.party && { party: person.party }),
    office: {
      title: person.office,
      status: ownStatus(person, date),
      ...(person.start && { start: person.start }),
      ...(person.end && { end: person.end }),
    },
    mentions: 0,
    weight: 0,
    confidence: 0,
  };
}

/** What the card shows about a person of the list. */
export function ownProfile(
  person: OwnPerson,
  date: string | null,
  today: string,
  packBuilt: string,
): Profile {
  const term: TermView = {
    title: person.office,
    role: 'local-official',
    category: 'regional',
    jurisdiction: '',
    jurisdictionName: person.jurisdiction,
    ...(person.start && { start: person.start }),
    ...(person.end && { end: person.end }),
    acting: false,
    ...(person.party && { party: person.party }),
    source: '',
    unreferenced: false,
  };
  const status = ownStatus(person, date ?? today);
  const held = status === 'at date';
  return {
    key: ownKey(person),
    name: person.name,
    otherNames: person.otherNames,
    ...(person.party && { party: person.party }),
    jurisdiction: '',
    jurisdictionName: person.jurisdiction,
    date,
    atDate: held ? [term] : [],
    nearest: held ? null : { term, status },
    since: [],
    terms: [term],
    colleagues: [],
    sources: [],
    packBuilt,
  };
}
