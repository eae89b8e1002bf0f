// What sources that may only check say of what we ship: whether the pack knows the person, the office, and the days.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { PersonIndex, Term } from '../../src/knowledge/model.ts';
import { middleDay } from './dates.ts';
import type { Row } from './model.ts';
import { officeOf } from './offices/office.ts';
import { fold } from './text.ts';

export const VERDICTS = [
  'same days',
  'days close',
  'days apart',
  'office unknown',
  'person unknown',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Finding {
  row: Row;
  verdict: Verdict;
  /** The pack's nearest term, where it has one of the office. */
  term?: Term;
}

/** Sources date the naming, the oath or the publication: so many days apart still mean one day. */
const SAME_DAYS = 3;
const CLOSE_DAYS = 45;

/** Makes the function that holds a row against the pack. */
export function comparer(knowledge: Knowledge): (row: Row) => Finding {
  const byName = new Map<string, PersonIndex[]>();
  for (let index = 0; index < knowledge.persons; index++) {
    const { name, otherNames } = knowledge.person(index);
    for (const each of new Set([name, ...otherNames].map(fold))) {
      const known = byName.get(each);
      if (known) known.push(index);
      else byName.set(each, [index]);
    }
  }
  return (row) => {
    const byQid = row.qid ? knowledge.personByQid(row.qid) : -1;
    const persons = byQid >= 0 ? [byQid] : namesOf(row).flatMap((name) => byName.get(name) ?? []);
    if (persons.length === 0) return { row, verdict: 'person unknown' };
    const { title, jurisdiction, complete, role } = row.office!;
    const office = officeOf(title, jurisdiction, complete ?? false, role);
    const terms = persons
      .flatMap((person) => termsOf(knowledge, person))
      .filter((term) => {
        const held = knowledge.office(term.office);
        return (
          held.role === office.role && knowledge.jurisdiction(held.jurisdiction).code === office.jurisdiction
        );
      });
    return verdictOf(row, terms);
  };
}

const namesOf = (row: Row) => [...new Set([row.name, ...(row.aliases ?? [])].map(fold))];

function termsOf(knowledge: Knowledge, person: PersonIndex): Term[] {
  const terms: Term[] = [];
  for (let at = knowledge.termsFrom(person); at < knowledge.termsTo(person); at++)
    terms.push(knowledge.term(at));
  return terms;
}

/** A row against the terms of its person in offices of its kind. */
export function verdictOf(row: Row, terms: readonly Term[]): Finding {
  if (terms.length === 0) return { row, verdict: 'office unknown' };
  const distances = terms.map((term) => Math.max(apart(row.start, term.start), apart(row.end, term.end)));
  const nearest = Math.min(...distances);
  const term = terms[distances.indexOf(nearest)]!;
  const verdict = nearest <= SAME_DAYS ? 'same days' : nearest <= CLOSE_DAYS ? 'days close' : 'days apart';
  return { row, verdict, term };
}

/** Days between two dates. A date that one of them lacks, or has only by month or year, can contradict by what it says. */
function apart(a: string | undefined, b: string | undefined): number {
  if (!a || !b || a.startsWith(b) || b.startsWith(a)) return 0;
  return Math.abs(middleDay(a) - middleDay(b));
}
