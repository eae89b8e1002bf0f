// Who held an office before and after somebody. Only for offices with one seat, and only where the dates meet: a gap in
// the data must not make somebody's predecessor out of a holder of twenty years before.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { TermIndex } from '../knowledge/model.ts';
import { ROLES } from '../knowledge/roles.ts';
import type { TermRun } from './term-runs.ts';

/** Days an office may stand vacant between two who follow each other. */
const LONGEST_GAP = 370;

/** Days within which one must have followed the other in an office that the pack does not call a single seat. */
const CLOSE = 10;

/** The terms right before and after a run in the same office, by other persons; null when unknown. */
export function neighbours(
  knowledge: Knowledge,
  { office, terms }: TermRun,
): { before: TermIndex | null; after: TermIndex | null } {
  const { singleSeat, role } = knowledge.office(office);
  if (!singleSeat && !ROLES[role].singleSeat) return { before: null, after: null };
  const gap = singleSeat ? LONGEST_GAP : CLOSE;
  const { person } = knowledge.term(terms[0]!);
  const others = knowledge
    .termsOfOffice(office)
    .filter((other) => knowledge.term(other).person !== person && knowledge.termStartDay(other) > 0);
  const start = knowledge.termStartDay(terms[0]!);
  const end = Math.max(...terms.map((term) => knowledge.termEndDay(term)));
  const isOpen = terms.some(
    (term) => knowledge.term(term).end === undefined && knowledge.termStartDay(term) >= end,
  );
  const earlier = others.filter((other) => {
    const left = knowledge.termEndDay(other);
    return start > 0 && knowledge.termStartDay(other) < start && left > 0 && Math.abs(start - left) <= gap;
  });
  const later = others.filter((other) => {
    const began = knowledge.termStartDay(other);
    return end > 0 && !isOpen && began > start && Math.abs(began - end) <= gap;
  });
  return {
    before: pick(knowledge, earlier.reverse(), singleSeat),
    after: pick(knowledge, later, singleSeat),
  };
}

/** In an office of perhaps several seats, only somebody who is alone in having followed. */
function pick(knowledge: Knowledge, nearestFirst: TermIndex[], singleSeat: boolean): TermIndex | null {
  const persons = new Set(nearestFirst.map((term) => knowledge.term(term).person));
  return singleSeat || persons.size === 1 ? regular(knowledge, nearestFirst) : null;
}

/** The nearest who was not merely acting, else the nearest. */
function regular(knowledge: Knowledge, nearestFirst: TermIndex[]): TermIndex | null {
  return nearestFirst.find((index) => !knowledge.term(index).acting) ?? nearestFirst[0] ?? null;
}
