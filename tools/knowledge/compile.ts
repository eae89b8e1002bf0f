// Rows of all sources → the compiled model: who is whom, which office is which, when each term began and ended.
import type { IsoDate } from '../../src/knowledge/model.ts';
import { firstDay } from './dates.ts';
import { type Individual, identify, type Refusal, type Statement } from './identity.ts';
import type { Compiled, CompiledPerson, CompiledSource, CompiledTerm, Row } from './model.ts';
import { jurisdictions } from './offices/jurisdictions.ts';
import { officeOf } from './offices/office.ts';
import { bestTitle, type OfficeRecord, OfficeRegistry } from './offices/registry.ts';
import { personFacts } from './person-facts.ts';
import { closeBySuccessors, type Seated, settleOverlaps } from './seats.ts';
import { isUnreferenced, type TermDraft, termsOf } from './terms.ts';

/** What the compiler noticed: for the report. */
export interface Notes {
  refused: Refusal[];
  contradictions: string[];
  overlaps: string[];
  closedBySuccessor: number;
}

export interface Compilation {
  model: Compiled;
  notes: Notes;
}

interface Holding {
  person: number;
  office: OfficeRecord;
  term: TermDraft;
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
  const offices = new Map(registry.all.map((record) => [record.key, record]));
  const { persons, refused } = identify(statements);
  const notes: Notes = { refused, contradictions: [], overlaps: [], closedBySuccessor: 0 };
  const known = persons.filter(isKnown);
  const holdings = known.flatMap((person, index) => holdingsOf(person, index, offices, notes));
  const names = known.map((person) => person.statements[0]!.row.name);
  settleSeats(holdings, names, notes);
  return { model: modelOf(known, holdings, sources, built), notes };
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
    return termsOf(statements, office.role, contradict).map((term) => ({ person: index, office, term }));
  });
}

function settleSeats(holdings: readonly Holding[], names: readonly string[], notes: Notes): void {
  const byOffice = new Map<OfficeRecord, Seated[]>();
  for (const { office, person, term } of holdings) {
    if (!office.singleSeat) continue;
    const list = byOffice.get(office);
    if (list) list.push({ person, term });
    else byOffice.set(office, [{ person, term }]);
  }
  for (const [office, terms] of byOffice) {
    notes.closedBySuccessor += closeBySuccessors(terms);
    for (const [one, two] of settleOverlaps(terms))
      notes.overlaps.push(
        `${bestTitle(office)}: ${names[one.person]} ${span(one.term)} and ${names[two.person]} ${span(two.term)}`,
      );
  }
}

const span = ({ start, end, knownUntil, source }: TermDraft) =>
  `${start?.date ?? '?'}–${end?.date ?? (knownUntil ? `(${knownUntil})` : '?')} [${source}]`;

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
  for (const { person, office } of holdings) codes[person]!.push(office.jurisdiction);
  const compiled: CompiledPerson[] = persons.map((person, index) => personFacts(person, codes[index]!));
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
