// Seats in legislatures: one source knows the constituency, another the days. For one person in one house they are put
// together, and an undated seat beside dated ones says nothing.
import { firstDay } from './dates.ts';
import type { OfficeRecord } from './offices/registry.ts';
import { withoutSecondAccounts } from './second-accounts.ts';
import { type TermDraft, until } from './terms.ts';

export interface Holding {
  person: number;
  office: OfficeRecord;
  term: TermDraft;
}

const SEAT = /^(lower-house-member|upper-house-member|european-parliament-member|regional-legislator)$/;
/** Gaps and different accounts of a day do not make another seat. */
const SLACK_DAYS = 60;

/** One person's holdings, with seats in one house told by several sources put together. */
export function mergeSeats(holdings: readonly Holding[]): Holding[] {
  const groups = new Map<string, Holding[]>();
  const rest: Holding[] = [];
  for (const holding of holdings) {
    const { role, jurisdiction } = holding.office;
    const key = `${role}|${jurisdiction}`;
    if (SEAT.test(role)) groups.set(key, [...(groups.get(key) ?? []), holding]);
    else rest.push(holding);
  }
  return [...withoutSecondAccounts(rest), ...[...groups.values()].flatMap(mergeHouse)];
}

function mergeHouse(seats: Holding[]): Holding[] {
  const dated = seats.filter(({ term }) => term.start);
  const undated = seats.filter(({ term }) => !term.start);
  if (dated.length === 0) return seats;
  const best = [...dated].sort((a, b) => b.term.trust - a.term.trust);
  const kept: Holding[] = [];
  for (const seat of best) if (!covered(seat, kept)) kept.push(seat);
  // The one seat without days that a better source names is where the dated ones belong.
  const named = new Set(undated.map(({ office }) => office));
  const [only] = named;
  const better =
    only && named.size === 1 && undated[0]!.term.trust > Math.max(...kept.map(({ term }) => term.trust));
  if (better && new Set(kept.map(({ office }) => office)).size === 1)
    return kept.map((seat) => ({ ...seat, office: only }));
  return kept;
}

/**
 * Without the seats of people of whom nothing is dated: they cannot answer which office somebody held on a day, and six
 * thousand such names, most of long ago, would only be mistaken for others.
 */
export function withoutUndatedSeats(holdings: readonly Holding[]): Holding[] {
  const dated = new Set(
    holdings.filter(({ term }) => term.start || term.end || term.knownUntil).map(({ person }) => person),
  );
  return holdings.filter(({ person, office }) => dated.has(person) || !SEAT.test(office.role));
}

/** Whether terms of other offices of the same house, from better sources, fill the time of a seat. */
function covered({ office, term }: Holding, kept: readonly Holding[]): boolean {
  let from = firstDay(term.start!.date);
  const to = until(term);
  const others = kept
    .filter((other) => other.office !== office && other.term.trust > term.trust)
    .sort((a, b) => firstDay(a.term.start!.date) - firstDay(b.term.start!.date));
  let met = false;
  for (const { term: other } of others) {
    if (firstDay(other.start!.date) > from + SLACK_DAYS || until(other) < from - SLACK_DAYS) continue;
    met = true;
    from = Math.max(from, until(other));
  }
  return met && from >= to - SLACK_DAYS;
}
