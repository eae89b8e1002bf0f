// Which rows speak of the same person. A QID decides; without one, the name and at least one of: the same article of
// Wikipedia, birth date, the same office at about the same time, the same country in the same years. A name alone never
// does, nor does weak evidence that fits several people: such merges are refused and reported.
import { firstDay, lastDay, precision } from './dates.ts';
import type { Row } from './model.ts';
import type { Office } from './offices/office.ts';
import { isBody, sharePeople } from './places.ts';
import { byText, fold } from './text.ts';

/** A row with the office its title means. */
export interface Statement {
  row: Row;
  office?: Office;
}

export interface Individual {
  qid?: string;
  statements: Statement[];
}

export interface Refusal {
  name: string;
  reason: string;
}

export interface Identified {
  persons: Individual[];
  refused: Refusal[];
}

const DAYS_PER_YEAR = 365.25;
/** Two careers in one country so far apart are still one person's. */
const YEARS_APART = 15;
/** So far apart, rows of one source with one name in one country are of father and son. */
const YEARS_OF_ONE_CAREER = 40;
/** Sources disagree on dates by so much and still mean the same term. */
const TERM_SLACK_DAYS = 400;

interface Profile {
  individual: Individual;
  born?: string;
  wikipedia?: string;
  jurisdictions: Set<string>;
  /** First and last day of activity; NaN when nothing is dated. */
  from: number;
  to: number;
}

function profileOf(individual: Individual): Profile {
  const { statements } = individual;
  const days = statements.flatMap(({ row }) => [
    ...(row.start ? [firstDay(row.start)] : []),
    ...(row.end ? [lastDay(row.end)] : row.knownUntil ? [lastDay(row.knownUntil)] : []),
  ]);
  const bestBorn = statements
    .map(({ row }) => row.born)
    .filter((born) => born !== undefined)
    .sort((a, b) => precision(b) - precision(a))[0];
  const wikipedia = statements.map(({ row }) => row.wikipedia).find((title) => title !== undefined);
  return {
    individual,
    ...(bestBorn ? { born: bestBorn } : {}),
    ...(wikipedia ? { wikipedia } : {}),
    jurisdictions: new Set(statements.flatMap(({ office }) => (office ? [office.jurisdiction] : []))),
    ...(days.length > 0 ? { from: Math.min(...days), to: Math.max(...days) } : workingLife(bestBorn)),
  };
}

/** Where no term is dated: the years in which somebody born then may have held office. */
function workingLife(born: string | undefined): { from: number; to: number } {
  if (!born) return { from: Number.NaN, to: Number.NaN };
  const day = firstDay(born);
  return { from: day + 25 * DAYS_PER_YEAR, to: day + 75 * DAYS_PER_YEAR };
}

const bornApart = (a?: string, b?: string) => !!a && !!b && !a.startsWith(b) && !b.startsWith(a);
const bornTogether = (a?: string, b?: string) => !!a && a === b && precision(a) === 3;

/** Years between two spans of activity; 0 when they overlap, infinite when one is not dated. */
function yearsBetween(a: Profile, b: Profile): number {
  if (!Number.isFinite(a.from) || !Number.isFinite(b.from)) return Number.POSITIVE_INFINITY;
  return Math.max(0, a.from - b.to, b.from - a.to) / DAYS_PER_YEAR;
}

/** Two rows of which one has no first day: both ended on one day, or it was seen in office in the other's time. */
function seenTogether(a: Row, b: Row): boolean {
  if (a.end && a.end === b.end) return true;
  const [seen, held] = a.start ? [b, a] : [a, b];
  if (!seen.knownUntil || !held.start) return false;
  const day = lastDay(seen.knownUntil);
  return firstDay(held.start) <= day && (!held.end || day <= lastDay(held.end));
}

function sameOffice(a: Individual, b: Individual): boolean {
  return a.statements.some(({ office: one, row: first }) =>
    b.statements.some(({ office: two, row: second }) => {
      if (!one || !two || one.key !== two.key) return false;
      if (!first.start || !second.start) return seenTogether(first, second);
      const ends = (row: Row) => lastDay(row.end ?? row.knownUntil ?? row.start!);
      return (
        firstDay(first.start) <= ends(second) + TERM_SLACK_DAYS &&
        firstDay(second.start) <= ends(first) + TERM_SLACK_DAYS
      );
    }),
  );
}

const sharesPlace = (a: Profile, b: Profile) =>
  [...a.jurisdictions].some((one) => [...b.jurisdictions].some((two) => sharePeople(one, two)));
const ofBody = ({ jurisdictions }: Profile) => [...jurisdictions].some(isBody);

/** How sure it is that two people of one name are one: 3 beyond doubt, 2 strong, 1 weak, 0 nothing, -1 they are not. */
function evidence(a: Profile, b: Profile): number {
  if (a.wikipedia && a.wikipedia === b.wikipedia) return 3;
  if (bornApart(a.born, b.born)) return -1;
  if (bornTogether(a.born, b.born)) return 3;
  if (sameOffice(a.individual, b.individual)) return 2;
  const years = yearsBetween(a, b);
  if (sharesPlace(a, b) && years <= YEARS_APART) return 1;
  // Heads of international bodies were ministers at home before.
  if ((ofBody(a) || ofBody(b)) && years <= YEARS_APART) return 0.5;
  return 0;
}

/** Names under which a person is looked for. */
function nameKeys({ statements }: Individual): Set<string> {
  const keys = new Set<string>();
  for (const { row } of statements)
    for (const name of [row.name, ...(row.aliases ?? [])]) keys.add(fold(name));
  keys.delete('');
  return keys;
}

/** "john kennedy" of "john f kennedy": found by this, only strong evidence counts. */
function shortKey(name: string): string {
  const words = fold(name).split(' ');
  return words.length > 2 ? `${words[0]} ${words.at(-1)}` : words.join(' ');
}

/** Groups the rows of one source that have no QID: by the source's own identifier, else by name and country. */
function draftsOf(statements: readonly Statement[]): Individual[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { row, office } = statement;
    const key =
      row.sourceId ??
      `${fold(row.name)}|${office?.jurisdiction.split('-')[0] ?? ''}|${row.notOfficial ?? ''}`;
    groups.set(`${row.source}|${key}`, [...(groups.get(`${row.source}|${key}`) ?? []), statement]);
  }
  return [...groups.values()].flatMap((group) =>
    group[0]!.row.sourceId ? [{ statements: group }] : careers(group),
  );
}

/** Splits rows with one name in one country where birth dates contradict or careers are a generation apart. */
function careers(group: Statement[]): Individual[] {
  const sorted = [...group].sort((a, b) => byText(a.row.start ?? '', b.row.start ?? ''));
  const drafts: Individual[] = [];
  for (const statement of sorted) {
    const own = profileOf({ statements: [statement] });
    const fitting = drafts.find((draft) => {
      const other = profileOf(draft);
      if (bornApart(own.born, other.born)) return false;
      return (
        !(Number.isFinite(own.from) && Number.isFinite(other.from)) ||
        yearsBetween(own, other) <= YEARS_OF_ONE_CAREER
      );
    });
    if (fitting) fitting.statements.push(statement);
    else drafts.push({ statements: [statement] });
  }
  return drafts;
}

/** Sorts statements into people. */
export function identify(statements: readonly Statement[]): Identified {
  const byQid = new Map<string, Individual>();
  const rest = new Map<string, Statement[]>();
  const namesakes: Statement[] = [];
  for (const statement of statements) {
    const { qid, source } = statement.row;
    if (statement.row.notOfficial) namesakes.push(statement);
    else if (!qid) {
      const own = rest.get(source);
      if (own) own.push(statement);
      else rest.set(source, [statement]);
    }
    if (!qid || statement.row.notOfficial) continue;
    const found = byQid.get(qid);
    if (found) found.statements.push(statement);
    else byQid.set(qid, { qid, statements: [statement] });
  }
  const persons = [...byQid.values()];
  const index = new Index();
  for (const person of persons) index.add(person);
  const refused: Refusal[] = [];
  // Those who hold no office come last, when every official is known.
  for (const drafts of [...rest.values(), namesakes].map(draftsOf)) {
    // All of one source are matched before any is added: two people of one source are two people.
    const added = drafts.filter((draft) => !attach(draft, index, refused));
    for (const draft of added) {
      persons.push(draft);
      index.add(draft);
    }
  }
  return { persons, refused };
}

class Index {
  readonly #whole = new Map<string, Set<Individual>>();
  readonly #short = new Map<string, Set<Individual>>();

  add(person: Individual): void {
    for (const key of nameKeys(person)) {
      put(this.#whole, key, person);
      put(this.#short, shortKey(key), person);
    }
  }

  named(person: Individual): Individual[] {
    return [...new Set([...nameKeys(person)].flatMap((key) => [...(this.#whole.get(key) ?? [])]))];
  }

  namedAlike(person: Individual): Individual[] {
    return [...new Set([...nameKeys(person)].flatMap((key) => [...(this.#short.get(shortKey(key)) ?? [])]))];
  }
}

function put(map: Map<string, Set<Individual>>, key: string, person: Individual): void {
  const set = map.get(key);
  if (set) set.add(person);
  else map.set(key, new Set([person]));
}

/** Adds the draft's statements to the one person they are surely about; false when there is none, or none for sure. */
function attach(draft: Individual, index: Index, refused: Refusal[]): boolean {
  const [{ row }] = draft.statements as [Statement];
  if (row.notOfficial) return (row.heldOffice ?? false) && index.named(draft).some(isOfficial);
  const own = profileOf(draft);
  const scored = (people: Individual[]) =>
    people
      .filter(({ statements }) => !statements[0]!.row.notOfficial)
      .map((person) => ({ person, score: evidence(own, profileOf(person)) }));
  const named = scored(index.named(draft));
  const best = Math.max(0, ...named.map(({ score }) => score));
  const chosen = named.filter(({ score }) => score === best);
  const certain = best >= 1 || (best > 0 && named.length === 1);
  if (certain && chosen.length === 1) {
    join(draft, chosen[0]!.person);
    index.add(chosen[0]!.person);
    return true;
  }
  const alike = scored(index.namedAlike(draft)).filter(({ score }) => score >= 2);
  if (named.length === 0 && alike.length === 1) {
    join(draft, alike[0]!.person);
    index.add(alike[0]!.person);
    return true;
  }
  const name = draft.statements[0]!.row.name;
  if (chosen.length > 1 && best > 0)
    refused.push({ name, reason: `fits ${chosen.length} people of that name equally well` });
  else if (named.length > 0)
    refused.push({ name, reason: best > 0 ? 'only weak evidence' : 'only the name agrees' });
  return false;
}

const isOfficial = ({ statements }: Individual) => statements.some(({ office }) => office !== undefined);

function join(draft: Individual, person: Individual): void {
  person.statements.push(...draft.statements);
}
