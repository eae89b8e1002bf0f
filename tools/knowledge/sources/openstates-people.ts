// Open States: state legislators, governors and other officers of the states, mayors; sitting and retired. One JSON
// object a line. What it says of legislators it reads from the legislatures. Of sitting executives and of all mayors it
// holds the end that was scheduled when somebody last looked: whether they left then or were elected again, it does not
// say (governors who left in 2025 stand beside others who were re-elected, and re-elected mayors are among the retired).
import type { PartialDate } from '../../../src/knowledge/model.ts';
import type { Role } from '../../../src/knowledge/roles.ts';
import { firstDay, parseDate } from '../dates.ts';
import type { Files } from '../files.ts';
import type { Row } from '../model.ts';
import { jurisdictions } from '../offices/jurisdictions.ts';
import { jsonLines } from '../tables.ts';
import { fold } from '../text.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'openstates-people';
const NEWEST = '2026-08-05';

interface SourceRole {
  type: string;
  jurisdiction: string;
  start_date?: string;
  end_date?: string;
}

interface SourcePerson {
  id: string;
  name: string;
  family_name?: string;
  birth_date?: string;
  death_date?: string;
  party?: { name: string }[];
  roles?: SourceRole[];
  other_names?: { name: string }[];
}

export const openstatesPeople: SourceReader = {
  id: ID,
  title: 'Open States: people',
  url: 'https://github.com/openstates/people',
  licence: 'CC0-1.0',
  ship: 'yes',
  why: 'In the public domain.',
  newest: NEWEST,
  *rows(files) {
    const sitting = ['executive', 'municipalities', 'legislature'].flatMap((list) => read(files, list));
    const retired = read(files, 'retired');
    const shared = sharedPlaces([...sitting, ...retired]);
    const ids = identities([...sitting, ...retired], shared);
    for (const person of sitting) yield* personRows(person, ids.get(person.id)!, true, shared);
    for (const person of retired) yield* personRows(person, ids.get(person.id)!, false, shared);
  },
};

const read = (files: Files, list: string) => jsonLines<SourcePerson>(files.text(`${list}.jsonl`));

/** Names of cities that lie in more than one state: "Portland" takes its state with it. */
function sharedPlaces(people: SourcePerson[]): Set<string> {
  const states = new Map<string, Set<string>>();
  for (const { roles = [] } of people) {
    for (const { jurisdiction } of roles) {
      const { place, state } = placeOf(jurisdiction);
      if (place) states.set(place, (states.get(place) ?? new Set()).add(state));
    }
  }
  return new Set([...states].filter(([, found]) => found.size > 1).map(([place]) => place));
}

/** `ocd-jurisdiction/country:us/state:or/place:portland/government` → US-OR and Portland. */
function placeOf(jurisdiction: string): { state: string; place?: string } {
  const state = /\/(?:state|district|territory):([a-z]{2})\b/.exec(jurisdiction)?.[1]?.toUpperCase();
  const place = /\/(?:place|county):([^/]+)/.exec(jurisdiction)?.[1];
  const name = place
    ?.replace(/^o_/, "o'")
    .replace(/_/g, ' ')
    .replace(/(?<=^|[ '])\p{L}/gu, (letter) => letter.toUpperCase());
  return { state: state ? `US-${state}` : '', ...(name ? { place: name } : {}) };
}

/**
 * Many people have two entries, one among the sitting and one among the retired, or one for each house. They are one
 * where name and office are the same, or name and birth date. Value: the identifier of the first entry.
 */
function identities(people: SourcePerson[], shared: ReadonlySet<string>): Map<string, string> {
  const ids = new Map<string, string>();
  const first = new Map<string, SourcePerson>();
  for (const person of people) {
    const name = fold(person.name).replace(/ \p{L}(?= )/gu, '');
    const marks = offices(person.roles ?? [], shared).map(({ office }) => office.title);
    if (person.birth_date) marks.push(person.birth_date);
    const known = marks
      .map((mark) => first.get(`${name}|${mark}`))
      .find(
        (other) =>
          other && (!other.birth_date || !person.birth_date || other.birth_date === person.birth_date),
      );
    ids.set(person.id, known ? ids.get(known.id)! : person.id);
    for (const mark of marks) if (!first.has(`${name}|${mark}`)) first.set(`${name}|${mark}`, person);
  }
  return ids;
}

function* personRows(
  person: SourcePerson,
  id: string,
  sitting: boolean,
  shared: ReadonlySet<string>,
): Generator<Row> {
  const party = person.party?.at(-1)?.name.split('/')[0];
  const born = parseDate(person.birth_date);
  const died = parseDate(person.death_date);
  const aliases = aliasesOf(person);
  const base: Omit<Row, 'office'> = {
    source: ID,
    sourceId: id.replace('ocd-person/', 'ocd:'),
    name: person.name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(party && party !== 'Nonpartisan' ? { party } : {}),
    trust: Trust.collected,
  };
  for (const { office, spans } of offices(person.roles ?? [], shared)) {
    const scheduled = office.role === 'mayor' || (sitting && office.role !== 'regional-legislator');
    for (const span of spans) yield { ...base, office, ...datesOf(span, scheduled) };
  }
}

/** Full names only: "A. Galvin", "Galvin, A." and bare surnames are how minutes list members. */
function aliasesOf({ name, family_name = '', other_names = [] }: SourcePerson): string[] {
  const surname = fold(family_name);
  const full = other_names
    .map((other) => other.name.trim())
    .filter(
      (other) =>
        /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]* \S/u.test(other) &&
        !/[,\d]/.test(other) &&
        surname !== '' &&
        fold(other).endsWith(surname) &&
        fold(other) !== surname,
    );
  return [...new Set(full)].filter((other) => other !== name);
}

interface Span {
  start?: PartialDate;
  end?: PartialDate;
}

type Office = NonNullable<Row['office']>;

/** A person's roles by office. Districts do not tell offices apart, and terms that follow one another are one. */
function offices(roles: SourceRole[], shared: ReadonlySet<string>): { office: Office; spans: Span[] }[] {
  const found = new Map<string, { office: Office; spans: Span[] }>();
  for (const role of roles) {
    const office = officeOf(role, shared);
    if (!office) continue;
    const start = parseDate(role.start_date);
    const end = parseDate(role.end_date);
    const span = { ...(start ? { start } : {}), ...(end ? { end } : {}) };
    const known = found.get(office.title);
    if (known) known.spans.push(span);
    else found.set(office.title, { office, spans: [span] });
  }
  return [...found.values()].map(({ office, spans }) => ({ office, spans: joinSpans(spans) }));
}

/** Days between the end of one legislature and the first day of the next, at most. */
const RECESS = 31;

/** Terms with their gaps closed. One without a start says nothing where another of the same office has dates. */
function joinSpans(spans: Span[]): Span[] {
  const dated = spans.filter((span) => span.start).sort((a, b) => firstDay(a.start!) - firstDay(b.start!));
  if (dated.length === 0) return [latest(spans)];
  const joined: Span[] = [];
  for (const span of dated) {
    const last = joined.at(-1);
    if (last && (!last.end || firstDay(span.start!) - firstDay(last.end) <= RECESS)) {
      if (!span.end || !last.end) delete last.end;
      else if (span.end > last.end) last.end = span.end;
    } else joined.push({ ...span });
  }
  return joined;
}

const latest = (spans: Span[]): Span =>
  spans.find((span) => !span.end) ?? spans.reduce((a, b) => (a.end! > b.end! ? a : b));

/** An end that lies ahead is a plan. So is one that was scheduled and has passed: until then they held the office. */
function datesOf({ start, end }: Span, scheduled: boolean): Pick<Row, 'start' | 'end' | 'knownUntil'> {
  const from = start ? { start } : {};
  if (end && end <= NEWEST && !scheduled) return { ...from, end };
  return { ...from, knownUntil: end && end < NEWEST ? end : NEWEST };
}

/** Lower houses that are not called House of Representatives. */
const LOWER: Readonly<Record<string, string>> = {
  'US-CA': 'State Assembly',
  'US-NV': 'State Assembly',
  'US-NJ': 'General Assembly',
  'US-NY': 'State Assembly',
  'US-WI': 'State Assembly',
  'US-MD': 'House of Delegates',
  'US-VA': 'House of Delegates',
  'US-WV': 'House of Delegates',
};

/** Cities that the press names without their state, though others bear the name. */
const KNOWN_ALONE: Readonly<Record<string, string>> = {
  Cleveland: 'US-OH',
  Columbus: 'US-OH',
  Dallas: 'US-TX',
  'Kansas City': 'US-MO',
  Newark: 'US-NJ',
};

const CITY_NAMES: Readonly<Record<string, string>> = {
  'New York': 'New York City',
  'St Louis': 'St. Louis',
  'St Paul': 'St. Paul',
  'St Petersburg': 'St. Petersburg',
};

const EXECUTIVE: Readonly<Record<string, readonly [title: string, role: Role | undefined]>> = {
  governor: ['Governor', 'regional-leader'],
  lt_governor: ['Lieutenant Governor', 'regional-deputy-leader'],
  'attorney general': ['Attorney General', undefined],
  'secretary of state': ['Secretary of State', 'regional-minister'],
  treasurer: ['Treasurer', 'regional-minister'],
  auditor: ['Auditor', 'regional-minister'],
};

/** Nothing for members of Congress (another source has them from its own registers) and for chief election officers. */
function officeOf({ type, jurisdiction }: SourceRole, shared: ReadonlySet<string>): Office | undefined {
  const { state, place } = placeOf(jurisdiction);
  const name = jurisdictions().get(state)?.name;
  if (!name) return undefined;
  if (type === 'mayor' && place) {
    // The curated tables file cities under the country: mayors merge with theirs.
    const alone = !shared.has(place) || KNOWN_ALONE[place] === state;
    return {
      title: `Mayor of ${CITY_NAMES[place] ?? place}${alone ? '' : `, ${name}`}`,
      jurisdiction: 'US',
      role: 'mayor',
      complete: true,
    };
  }
  const inState = {
    jurisdiction: state,
    singleSeat: false,
    role: 'regional-legislator' as Role,
    complete: true,
  };
  if (type === 'upper') return { title: `State Senator of ${name}`, ...inState };
  if (type === 'lower')
    return { title: `Member of the ${name} ${LOWER[state] ?? 'House of Representatives'}`, ...inState };
  if (type === 'legislature') {
    const title =
      state === 'US-NE' ? 'State Senator of Nebraska' : `Member of the Council of ${theName(state)}`;
    return { title, ...inState };
  }
  if (state === 'US-DC' && type === 'governor')
    return { title: 'Mayor of Washington, D.C.', jurisdiction: state, role: 'mayor', complete: true };
  const executive = EXECUTIVE[type];
  if (!executive) return undefined;
  const [title, role] = executive;
  return {
    title: `${title} of ${theName(state)}`,
    jurisdiction: state,
    complete: true,
    ...(role ? { role } : {}),
  };
}

function theName(code: string): string {
  const { name, article } = jurisdictions().get(code)!;
  return article || code === 'US-DC' ? `the ${name}` : name;
}
