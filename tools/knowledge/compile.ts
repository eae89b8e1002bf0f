// Rows of all sources → the compiled model: who is whom, which office is which, when each term began and ended.
import type { IsoDate } from '../../src/knowledge/model.ts';
import { ROLES } from '../../src/knowledge/roles.ts';
import { firstDay } from './dates.ts';
import { type Individual, identify, type Refusal, type Statement } from './identity.ts';
import { lookAlikes } from './look-alikes.ts';
import { type Holding, mergeSeats, withoutUndatedSeats } from './members.ts';
import type { Compiled, CompiledPerson, CompiledSource, CompiledTerm, Row } from './model.ts';
import { jurisdictions } from './offices/jurisdictions.ts';
import { officeOf } from './offices/office.ts';
import { bestTitle, type OfficeRecord, OfficeRegistry } from './offices/registry.ts';
import { sameOffices } from './offices/same-office.ts';
import { personFacts } from './person-facts.ts';
import { hasSeveralSeats, type Seated, settleSeat, span } from './seats.ts';
import { placeStateMinisters } from './state-ministers.ts';
import { isUnreferenced, type TermDraft, termsOf } from './terms.ts';

/** Two regular holders at once of an office with one seat, and why that stays. */
export interface ListedOverlap {
  office: string;
  one: string;
  two: string;
  reason: string;
}

/** What the compiler noticed: for the report. */
export interface Notes {
  refused: Refusal[];
  contradictions: string[];
  overlaps: ListedOverlap[];
  closedBySuccessor: number;
  /** People kept apart who may be one. */
  lookAlikes: string[];
}

export interface Compilation {
  model: Compiled;
  notes: Notes;
}

/** Compiles rows. `sources` in the order in which `Row.source` names them; `built`: the day of the build. */
export function compile(
  rows: Iterable<Row>,
  sources: readonly CompiledSource[],
  built: IsoDate,
): Compilation {
  const registry = new OfficeRegistry();
  const statements: Statement[] = [];
  for (const row of rows) {
    if (!row.office) {
      statements.push({ row });
      continue;
    }
    const { title, jurisdiction, complete, role, qid, singleSeat } = row.office;
    const office = officeOf(title, jurisdiction, complete ?? false, role);
    registry.add(office, row.trust, { qid, singleSeat });
    statements.push({ row, office });
  }
  const { persons, refused } = identify(statements);
  placeStateMinisters(persons, registry);
  const offices = new Map(registry.all.map((record) => [record.key, record]));
  const notes: Notes = { refused, contradictions: [], overlaps: [], closedBySuccessor: 0, lookAlikes: [] };
  const known = persons.filter(isKnown);
  const same = sameOffices(known, offices);
  mergeOffices(known, offices, same);
  const holdings = known.flatMap((person, index) => mergeSeats(holdingsOf(person, index, offices, notes)));
  const names = known.map((person) => personFacts(person, []).name);
  const dropped = settleSeats(holdings, names, notes);
  const left = withoutUndatedSeats(holdings.filter(({ term }) => !dropped.has(term)));
  const seated = new Set(left.map(({ person }) => person));
  const kept = known.filter(
    ({ statements }, index) => seated.has(index) || statements.some(({ row }) => row.notOfficial),
  );
  const numbers = new Map(kept.map((person, number) => [person, number]));
  const renumbered = left.map((holding) => ({ ...holding, person: numbers.get(known[holding.person]!)! }));
  const model = modelOf(kept, renumbered, sources, built);
  notes.lookAlikes = lookAlikes(model.persons);
  return { model, notes };
}

/** Rows that only tell other names of a person make nobody known. */
const isKnown = ({ statements }: Individual) =>
  statements.some(({ row, office }) => office !== undefined || row.notOfficial);

function holdingsOf(
  person: Individual,
  index: number,
  offices: ReadonlyMap<string, OfficeRecord>,
  notes: Notes,
): Holding[] {
  const byOffice = new Map<string, Statement[]>();
  for (const statement of person.statements) {
    if (!statement.office) continue;
    const { key } = statement.office;
    byOffice.set(key, [...(byOffice.get(key) ?? []), statement]);
  }
  return [...byOffice].flatMap(([key, statements]) => {
    const office = offices.get(key)!;
    const contradict = (what: string) =>
      notes.contradictions.push(`${statements[0]!.row.name}, ${bestTitle(office)}: ${what}`);
    return termsOf(statements, office.role, bestTitle(office), contradict).map((term) => ({
      person: index,
      office,
      term,
    }));
  });
}

/** Gives statements the office that theirs is the same as, and that office their titles. */
function mergeOffices(
  persons: readonly Individual[],
  offices: ReadonlyMap<string, OfficeRecord>,
  same: ReadonlyMap<string, string>,
): void {
  for (const [key, into] of same) {
    const [from, to] = [offices.get(key)!, offices.get(into)!];
    for (const [title, weight] of from.titles) to.titles.set(title, (to.titles.get(title) ?? 0) + weight);
    if (from.qid && !to.qid) to.qid = from.qid;
  }
  for (const { statements } of persons)
    for (const statement of statements) {
      const into = statement.office && same.get(statement.office.key);
      if (into) statement.office = { ...statement.office!, key: into };
    }
}

/** Settles every single seat; returns the terms that must go. */
function settleSeats(holdings: readonly Holding[], names: readonly string[], notes: Notes): Set<TermDraft> {
  const byOffice = new Map<OfficeRecord, Seated[]>();
  for (const { office, person, term } of holdings) {
    if (!office.singleSeat) continue;
    const list = byOffice.get(office);
    if (list) list.push({ person, term });
    else byOffice.set(office, [{ person, term }]);
  }
  const gone = new Set<TermDraft>();
  for (const [office, terms] of byOffice) {
    if (hasSeveralSeats(office, terms)) {
      office.singleSeat = false;
      continue;
    }
    const { dropped, overlaps, closed } = settleSeat(terms, office.role);
    notes.closedBySuccessor += closed;
    const title = bestTitle(office);
    for (const { person, term } of dropped) {
      gone.add(term);
      notes.contradictions.push(
        `${names[person]}, ${title} ${span(term)}: left out, a better source has others in office`,
      );
    }
    for (const { one, two, reason } of overlaps)
      notes.overlaps.push({
        office: title,
        one: `${names[one.person]} ${span(one.term)}`,
        two: `${names[two.person]} ${span(two.term)}`,
        reason,
      });
  }
  return gone;
}

function modelOf(
  persons: readonly Individual[],
  holdings: readonly Holding[],
  sources: readonly CompiledSource[],
  built: IsoDate,
): Compiled {
  const sourceNumbers = new Map(sources.map(({ id }, number) => [id, number]));
  const records = [...new Set(holdings.map(({ office }) => office))];
  const officeNumbers = new Map(records.map((record, number) => [record, number]));
  const codes = persons.map((): string[] => []);
  const ranks = persons.map(() => Number.POSITIVE_INFINITY);
  for (const { person, office } of holdings) {
    codes[person]!.push(office.jurisdiction);
    ranks[person] = Math.min(ranks[person]!, ROLES[office.role].rank);
  }
  const compiled: CompiledPerson[] = persons.map((person, index) =>
    personFacts(person, codes[index]!, ranks[index]!),
  );
  const terms: CompiledTerm[] = holdings.map(({ person, office, term }) => ({
    person,
    office: officeNumbers.get(office)!,
    source: sourceNumbers.get(term.source)!,
    ...ends(term, compiled[person]!),
    acting: term.acting,
    ...(term.party ? { party: term.party } : {}),
    unreferenced: isUnreferenced(term),
  }));
  return {
    built,
    sources: [...sources],
    jurisdictions: [...jurisdictions().values()].map(({ article: _, ...jurisdiction }) => jurisdiction),
    persons: compiled,
    offices: records.map((record) => ({
      title: bestTitle(record),
      role: record.role,
      jurisdiction: record.jurisdiction,
      singleSeat: record.singleSeat,
      ...(record.qid ? { qid: record.qid } : {}),
    })),
    terms,
  };
}

/** The dates of a term; death ends what no source has ended. */
function ends({ start, end, knownUntil }: TermDraft, { died }: CompiledPerson) {
  const to = end?.date ?? (died && (!start || firstDay(start.date) <= firstDay(died)) ? died : undefined);
  return {
    ...(start ? { start: start.date } : {}),
    ...(to ? { end: to } : knownUntil ? { knownUntil } : {}),
  };
}
