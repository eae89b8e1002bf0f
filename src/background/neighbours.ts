// Who held an office before and after somebody. Only for offices with one seat, and only where the dates meet: a gap in
// the data must not make somebody's predecessor out of a holder of twenty years before.
import { dayOf } from '../knowledge/calendar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { TermIndex } from '../knowledge/model.ts';

/** Days an office may stand vacant between two who follow each other. */
const LONGEST_GAP = 370;

/** The terms right before and after a term in the same office, by other persons; null when unknown. */
export function neighbours(
  knowledge: Knowledge,
  index: TermIndex,
): { before: TermIndex | null; after: TermIndex | null } {
  const term = knowledge.term(index);
  if (!knowledge.office(term.office).singleSeat) return { before: null, after: null };
  const others = knowledge
    .termsOfOffice(term.office)
    .filter((other) => knowledge.term(other).person !== term.person && knowledge.termStartDay(other) > 0);
  const start = knowledge.termStartDay(index);
  const end = knowledge.termEndDay(index);
  const earlier = others.filter((other) => {
    const left = knowledge.termEndDay(other);
    return (
      start > 0 && knowledge.termStartDay(other) < start && left > 0 && Math.abs(start - left) <= LONGEST_GAP
    );
  });
  const later = others.filter((other) => {
    const began = knowledge.termStartDay(other);
    return end > 0 && began > start && Math.abs(began - end) <= LONGEST_GAP;
  });
  return { before: regular(knowledge, earlier.reverse()), after: regular(knowledge, later) };
}

/** The nearest who was not merely acting, else the nearest. */
function regular(knowledge: Knowledge, nearestFirst: TermIndex[]): TermIndex | null {
  return nearestFirst.find((index) => !knowledge.term(index).acting) ?? nearestFirst[0] ?? null;
}

/** Today as a day number needs a date string; kept here so that callers do not import the calendar for it. */
export const isAfter = (knowledge: Knowledge, index: TermIndex, date: string): boolean =>
  knowledge.termStartDay(index) > dayOf(date);
