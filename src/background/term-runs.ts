// Sources count a senator's three terms as three, and two sources the same term twice. To a reader it is one time in
// office, from the first day to the last.
import { dayOf } from '../knowledge/calendar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { OfficeIndex, PartialDate, PersonIndex, TermIndex } from '../knowledge/model.ts';

/** Days between two terms that an election takes: a dissolved parliament has no members until the next one meets. */
const LONGEST_PAUSE = 60;

/** Terms of one person in one office that follow each other. */
export interface TermRun {
  office: OfficeIndex;
  /** Two sources may each have an office of one name. */
  title: string;
  /** Oldest first; the last one tells about source and party. */
  terms: TermIndex[];
  start?: PartialDate;
  end?: PartialDate;
  knownUntil?: PartialDate;
  acting: boolean;
}

/** A person's times in office, oldest first; those without a beginning stand where their end does. */
export function termRuns(knowledge: Knowledge, person: PersonIndex): TermRun[] {
  const from = knowledge.termsFrom(person);
  const terms = Array.from({ length: knowledge.termsTo(person) - from }, (_, at) => from + at);
  const place = (term: TermIndex) => knowledge.termStartDay(term) || knowledge.termEndDay(term);
  const runs: TermRun[] = [];
  for (const term of terms.sort((a, b) => place(a) - place(b))) {
    const { office, start, end, knownUntil, acting } = knowledge.term(term);
    const { title } = knowledge.office(office);
    const run = runs.find(
      (one) => one.title === title && one.acting === acting && follows(knowledge, one, term),
    );
    if (run) extend(knowledge, run, term);
    else {
      runs.push({
        office,
        title,
        terms: [term],
        acting,
        ...(start && { start }),
        ...(end && { end }),
        ...(knownUntil && { knownUntil }),
      });
    }
  }
  return runs;
}

/** The run that a term belongs to. */
export function runOf(runs: readonly TermRun[], term: TermIndex): TermRun | undefined {
  return runs.find(({ terms }) => terms.includes(term));
}

/** First day of a run as a day number; 0 when unknown. */
export const runStartDay = (knowledge: Knowledge, { terms }: TermRun): number =>
  knowledge.termStartDay(terms[0]!);

function follows(knowledge: Knowledge, run: TermRun, term: TermIndex): boolean {
  const start = knowledge.termStartDay(term);
  if (start === 0 || run.start === undefined) return false;
  return start <= lastDay(knowledge, run) + LONGEST_PAUSE;
}

/** The last day a run is known to have reached. */
function lastDay(knowledge: Knowledge, { terms, knownUntil }: TermRun): number {
  const ends = terms.map((term) => knowledge.termEndDay(term));
  return Math.max(...ends, knownUntil ? dayOf(knownUntil) : 0);
}

/** An end that is known outweighs a source that merely stopped looking before it. */
function extend(knowledge: Knowledge, run: TermRun, term: TermIndex): void {
  const { end, knownUntil } = knowledge.term(term);
  const before = lastDay(knowledge, run);
  run.terms.push(term);
  if (end !== undefined && knowledge.termEndDay(term) >= before) {
    run.end = end;
    delete run.knownUntil;
  } else if (knownUntil !== undefined && dayOf(knownUntil) > before) {
    run.knownUntil = knownUntil;
    delete run.end;
  }
}
