// Offices with one seat: whoever follows ends the term before. Where two terms still overlap, the less trusted gives way;
// what cannot be settled is listed.
import type { PartialDate } from '../../src/knowledge/model.ts';
import { firstDay, lastDay, middleDay } from './dates.ts';
import { type Dated, type TermDraft, until } from './terms.ts';

export interface Seated {
  person: number;
  term: TermDraft;
}

export interface Overlap {
  office: string;
  persons: [number, number];
  from: PartialDate;
  to: PartialDate;
  reason: string;
}

/** So many days together are a handover, dated differently by the sources. */
const HANDOVER_DAYS = 31;

const day = (date: PartialDate | undefined, none: number) => (date ? firstDay(date) : none);

/** Closes open terms by the next holder's start; returns what was closed. */
export function closeBySuccessors(terms: readonly Seated[]): number {
  let closed = 0;
  const regular = terms.filter(({ term }) => !term.acting && term.start);
  regular.sort((a, b) => middleDay(a.term.start!.date) - middleDay(b.term.start!.date));
  regular.forEach(({ person, term }, at) => {
    if (term.end) return;
    const next = regular
      .slice(at + 1)
      .find((other) => other.person !== person && follows(other.term.start!, term));
    if (!next) return;
    term.end = { ...next.term.start!, trust: Math.min(next.term.start!.trust, term.trust) };
    delete term.knownUntil;
    closed++;
  });
  return closed;
}

function follows(start: Dated, term: TermDraft): boolean {
  return firstDay(start.date) > firstDay(term.start!.date);
}

/** Where two holders overlap by a handover or by a less trusted date, the date gives way. Returns the rest. */
export function settleOverlaps(terms: readonly Seated[]): [Seated, Seated][] {
  const regular = terms.filter(({ term }) => !term.acting && term.start);
  regular.sort(
    (a, b) => firstDay(a.term.start!.date) - firstDay(b.term.start!.date) || until(a.term) - until(b.term),
  );
  const left: [Seated, Seated][] = [];
  for (let i = 0; i < regular.length; i++) {
    for (let j = i + 1; j < regular.length; j++) {
      const [one, two] = [regular[i]!, regular[j]!];
      if (one.person === two.person || !overlap(one.term, two.term)) continue;
      if (!settle(one.term, two.term)) left.push([one, two]);
    }
  }
  return left;
}

/** Whether both certainly hold the office on some day, given how precise the dates are. */
export function overlap(one: TermDraft, two: TermDraft): boolean {
  return earliestEnd(one) > lastDay(two.start!.date) && earliestEnd(two) > lastDay(one.start!.date);
}

/** The first day that a term is certainly not held any more, as far as known. */
function earliestEnd({ start, end, knownUntil }: TermDraft): number {
  if (end) return firstDay(end.date);
  return knownUntil ? firstDay(knownUntil) + 1 : day(start?.date, 0);
}

function settle(one: TermDraft, two: TermDraft): boolean {
  const contained = until(two) < until(one) - HANDOVER_DAYS;
  const days = earliestEnd(one) - lastDay(two.start!.date);
  const startsTogether = firstDay(two.start!.date) - lastDay(one.start!.date) <= HANDOVER_DAYS;
  if (contained || startsTogether) return false;
  const endTrust = one.end?.trust ?? one.trust;
  if (days <= HANDOVER_DAYS || endTrust < two.start!.trust) {
    one.end = { ...two.start!, trust: endTrust };
    delete one.knownUntil;
    return true;
  }
  if (one.end && two.start!.trust < endTrust) {
    two.start = { ...one.end, trust: two.start!.trust };
    return true;
  }
  return false;
}
