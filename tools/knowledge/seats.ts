// Offices with one seat: whoever follows ends the term before, the less trusted account gives way to the more trusted,
// and what cannot be settled is listed with the reason.
import { ROLES, type Role } from '../../src/knowledge/roles.ts';
import { firstDay, lastDay, middleDay } from './dates.ts';
import type { OfficeRecord } from './offices/registry.ts';
import { type TermDraft, until } from './terms.ts';

export interface Seated {
  person: number;
  term: TermDraft;
}

export interface Overlap {
  one: Seated;
  two: Seated;
  reason: string;
}

export interface Settled {
  /** Terms that a better source leaves no room for. */
  dropped: Seated[];
  overlaps: Overlap[];
  closed: number;
}

/** So many days together are a handover, dated differently by the sources. */
const HANDOVER_DAYS = 31;

type Begun = Seated & { term: TermDraft & { start: NonNullable<TermDraft['start']> } };
const isRegular = (seated: Seated): seated is Begun => !seated.term.acting && seated.term.start !== undefined;

const beginsOn = ({ term }: Begun) => firstDay(term.start.date);

/** An office that so many of its terms, and so large a share, overlap others in has several seats, whatever its title. */
const LEAST_OVERLAPPING = 4;
const LEAST_SHARE = 0.4;

/** Whether the terms themselves show that several hold an office at once. Heads of state and government are one. */
export function hasSeveralSeats({ role }: OfficeRecord, terms: readonly Seated[]): boolean {
  if (ROLES[role].rank <= 2) return false;
  const regular = terms.filter(isRegular);
  const beside = (one: Begun) =>
    regular.filter((two) => one.person !== two.person && overlapDays(one.term, two.term) > HANDOVER_DAYS);
  // One term whose end was lost overlaps all that follow, and shows nothing.
  const [widest] = [...regular].sort((a, b) => beside(b).length - beside(a).length);
  const overlapping = regular.filter((one) => beside(one).some((two) => two !== widest && one !== widest));
  return overlapping.length >= LEAST_OVERLAPPING && overlapping.length >= LEAST_SHARE * regular.length;
}

const overlapDays = (one: TermDraft, two: TermDraft) =>
  Math.min(earliestEnd(one), earliestEnd(two)) - Math.max(lastDay(one.start!.date), lastDay(two.start!.date));

/**
 * A source that stopped shows its last holder as open. Who is known to come next, long after, need not have followed them:
 * of other offices than those of heads of state and government, which are complete, holders in between are unknown.
 */
const LONGEST_GAP_DAYS = 400;

/** Settles who held an office with one seat when; changes the terms' dates. */
export function settleSeat(terms: readonly Seated[], role?: Role): Settled {
  const regular = terms
    .filter(isRegular)
    .sort((a, b) => beginsOn(a) - beginsOn(b) || until(a.term) - until(b.term));
  const complete = !role || ROLES[role].category === 'head';
  const gap = complete ? Number.POSITIVE_INFINITY : LONGEST_GAP_DAYS;
  const closed = closeBySuccessors(regular, gap);
  const dropped = giveWay(regular);
  const left = regular.filter((seated) => !dropped.includes(seated));
  return { dropped, overlaps: settleEquals(left), closed };
}

/** Ends open terms by the next holder's start; returns how many. */
function closeBySuccessors(regular: readonly Begun[], gap: number): number {
  let closed = 0;
  regular.forEach((seated, at) => {
    const { person, term } = seated;
    if (term.end) return;
    const next = regular
      .slice(at + 1)
      .find(
        (other) =>
          other.person !== person && beginsOn(other) > beginsOn(seated) && mayClose(other.term, term, gap),
      );
    if (!next) return;
    term.end = { ...next.term.start, trust: Math.min(next.term.start.trust, term.trust) };
    delete term.knownUntil;
    closed++;
  });
  return closed;
}

/** A source does not end a term that a better one still vouches for, nor one that was last seen long before. */
function mayClose(next: TermDraft, term: TermDraft, gap: number): boolean {
  if (term.knownUntil !== undefined && firstDay(next.start!.date) - lastDay(term.knownUntil) > gap)
    return false;
  const vouched =
    term.knownUntil !== undefined && lastDay(term.knownUntil) > firstDay(next.start!.date) + HANDOVER_DAYS;
  return !vouched || next.trust >= term.trust;
}

/** Cuts less trusted terms down to what more trusted ones leave of them; returns those of which nothing is left. */
function giveWay(regular: readonly Begun[]): Begun[] {
  const dropped: Begun[] = [];
  const byTrust = [...regular].sort((a, b) => b.term.trust - a.term.trust || beginsOn(a) - beginsOn(b));
  const accepted: Begun[] = [];
  for (const weak of byTrust) {
    for (const strong of accepted) {
      if (strong.person === weak.person || strong.term.trust <= weak.term.trust) continue;
      if (!overlap(strong.term, weak.term)) continue;
      if (!cut(weak, strong)) {
        dropped.push(weak);
        break;
      }
    }
    if (!dropped.includes(weak)) accepted.push(weak);
  }
  return dropped;
}

/** Takes the strong term's time from the weak one; false when no more than a handover would be left. */
function cut(weak: Begun, strong: Begun): boolean {
  const before = beginsOn(strong) - beginsOn(weak);
  const after = strong.term.end ? until(weak.term) - lastDay(strong.term.end.date) : 0;
  if (Math.max(before, after) <= HANDOVER_DAYS) return false;
  if (before >= after) {
    weak.term.end = { date: strong.term.start.date, trust: weak.term.trust };
    delete weak.term.knownUntil;
  } else weak.term.start = { date: strong.term.end!.date, trust: weak.term.trust };
  return true;
}

/** Among equals the later start ends the earlier term; a term inside another is listed. */
function settleEquals(regular: readonly Begun[]): Overlap[] {
  const overlaps: Overlap[] = [];
  const sorted = [...regular].sort((a, b) => beginsOn(a) - beginsOn(b) || until(a.term) - until(b.term));
  sorted.forEach((one, at) => {
    for (const two of sorted.slice(at + 1)) {
      if (one.person === two.person || !overlap(one.term, two.term)) continue;
      const together = earliestEnd(one.term) - lastDay(two.term.start.date);
      const later = middleDay(two.term.start.date) - middleDay(one.term.start.date);
      const inside = until(two.term) < until(one.term) - HANDOVER_DAYS;
      if (later > 0 && (together <= HANDOVER_DAYS || (later > HANDOVER_DAYS && !inside))) {
        one.term.end = { date: two.term.start.date, trust: one.term.end?.trust ?? one.term.trust };
        delete one.term.knownUntil;
      } else overlaps.push({ one, two, reason: reasonOf(one.term, two.term, inside) });
    }
  });
  return overlaps;
}

/** Whether both certainly hold the office on some day, given how precise the dates are. */
export function overlap(one: TermDraft, two: TermDraft): boolean {
  return earliestEnd(one) > lastDay(two.start!.date) && earliestEnd(two) > lastDay(one.start!.date);
}

/** The first day on which a term may be over, as far as known. */
function earliestEnd({ start, end, knownUntil }: TermDraft): number {
  if (end) return firstDay(end.date);
  if (knownUntil) return firstDay(knownUntil) + 1;
  return start ? firstDay(start.date) : Number.NEGATIVE_INFINITY;
}

function reasonOf(one: TermDraft, two: TermDraft, inside: boolean): string {
  const who = one.source === two.source ? `${one.source} has both` : `${one.source} and ${two.source} differ`;
  return inside
    ? `${who}: the second lies within the first, as of somebody who stood in`
    : `${who} from about the same day`;
}

/** A day's date as text, for reports. */
export const span = ({ start, end, knownUntil, source }: TermDraft): string =>
  `${start?.date ?? '?'} – ${end?.date ?? (knownUntil ? `as of ${knownUntil}` : '?')} [${source}]`;
