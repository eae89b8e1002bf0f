// From the service's rows to a list that may be laid over the pack, or to the reason why not.
import type { IsoDate, PartialDate } from '../knowledge/model.ts';
import type { OverlayRefusal } from '../platform/live-views.ts';
import { daysBetween, firstDay } from './dates.ts';
import type { HolderRow } from './holders.ts';
import type { Overlay, OverlayEntry } from './overlay.ts';
import { impossible } from './sanity.ts';

/** A seat that the pack knows, and whom it names there today. */
export interface Seat {
  /** As in `OverlayEntry.office`. */
  office: string;
  title: string;
  jurisdiction: string;
  /** What the service calls it: `state|FR`, `government|FR`, or the office's item. */
  asked: string;
  singleSeat: boolean;
  /** Open terms of the pack. */
  holders: { qid?: string; name: string }[];
}

export interface Assembled {
  entries: OverlayEntry[];
  leftOut: number;
}

export type AssembleAnswer =
  | ({ ok: true } & Assembled)
  | { ok: false; reason: OverlayRefusal; detail: string };

/** Seats with two equal holders that a list may have before it is refused as contradicting itself: 2 in 100, or 3. */
const CONTRADICTIONS_ALLOWED = 0.02;
const CONTRADICTIONS_MINIMUM = 3;
/** Of the seats asked for, this share must be answered; fewer is a list cut short. */
const ANSWERED = 0.5;
/**
 * Share of holders that may differ from the list or pack before. A fifth for half a year: ministers of foreign affairs,
 * finance, defence and interior stay about two and a half years, heads longer, so a pack a year old rightly differs in
 * some 40 of 100 seats. Whatever the age, a list that replaces most of the world's governments is not believed.
 */
const CHANGES_ALLOWED = 0.2;
const CHANGES_DAYS = 182;
const CHANGES_MOST = 0.6;
/** Under this many changes a share says nothing. */
const CHANGES_MINIMUM = 5;

/**
 * Puts the rows to the seats. Rows that cannot be true are dropped; of several holders of one seat the preferred rank
 * wins, then the latest start; a seat that stays disputed is left out. `before` is the list in use.
 */
export function assemble(
  rows: HolderRow[],
  seats: Seat[],
  before: Overlay | null,
  packBuilt: IsoDate,
  today: IsoDate,
): AssembleAnswer {
  const bySeat = new Map<string, HolderRow[]>();
  for (const row of rows) bySeat.set(row.seat, [...(bySeat.get(row.seat) ?? []), row]);
  const entries: OverlayEntry[] = [];
  const disputed: string[] = [];
  const missing: string[] = [];
  for (const seat of seats) {
    const possible = (bySeat.get(seat.asked) ?? []).filter((row) => !impossible(row, row.person, today));
    const holders = settle(possible, seat);
    if (holders === 'disputed') disputed.push(seat.title);
    else if (!holders.length) missing.push(seat.title);
    else entries.push(...holders.map((row) => toEntry(row, seat, before, today)));
  }
  if (entries.length === 0 || seats.length - missing.length < seats.length * ANSWERED)
    return { ok: false, reason: 'truncated', detail: `${seats.length - missing.length} / ${seats.length}` };
  if (disputed.length > Math.max(CONTRADICTIONS_MINIMUM, seats.length * CONTRADICTIONS_ALLOWED))
    return { ok: false, reason: 'contradiction', detail: disputed.slice(0, 3).join('; ') };
  const tooMany = changedTooMuch(entries, seats, before, packBuilt, today);
  if (tooMany) return { ok: false, reason: 'too-many-changes', detail: tooMany };
  return { ok: true, entries, leftOut: disputed.length + missing.length };
}

function settle(rows: HolderRow[], seat: Seat): HolderRow[] | 'disputed' {
  const preferred = rows.filter((row) => row.preferred);
  const persons = [
    ...new Map((preferred.length ? preferred : rows).map((row) => [row.person.qid, row])).values(),
  ];
  if (persons.length < 2 || !seat.singleSeat) return persons;
  const start = (row: HolderRow) => (row.start ? firstDay(row.start) : '');
  const [latest, next] = persons.sort((a, b) => start(b).localeCompare(start(a)));
  return start(latest!) === start(next!) ? 'disputed' : [latest!];
}

function toEntry(row: HolderRow, seat: Seat, before: Overlay | null, today: IsoDate): OverlayEntry {
  const same = before?.entries.find(
    (entry) => entry.office === seat.office && entry.person.qid === row.person.qid,
  );
  const start: PartialDate | undefined = row.start;
  return {
    office: seat.office,
    title: seat.title,
    jurisdiction: seat.jurisdiction,
    person: row.person,
    ...(start && { start }),
    change: !seat.holders.some((holder) => isPerson(holder, row.person)),
    firstSeen: same?.firstSeen ?? today,
    lastSeen: today,
  };
}

/** By item where both have one, else by name. */
const isPerson = (known: { qid?: string; name: string }, reported: { qid: string; name: string }): boolean =>
  known.qid ? known.qid === reported.qid : fold(known.name) === fold(reported.name);

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many of how many, when more holders changed than is believable; else null. */
function changedTooMuch(
  entries: OverlayEntry[],
  seats: Seat[],
  before: Overlay | null,
  packBuilt: IsoDate,
  today: IsoDate,
): string | null {
  const earlier = new Map<string, { qid?: string; name: string }[]>();
  for (const seat of seats) if (seat.holders.length) earlier.set(seat.office, seat.holders);
  if (before) {
    earlier.clear();
    for (const { office, person } of before.entries)
      earlier.set(office, [...(earlier.get(office) ?? []), person]);
  }
  const comparable = entries.filter((entry) => earlier.has(entry.office));
  const changed = comparable.filter(
    (entry) => !earlier.get(entry.office)!.some((holder) => isPerson(holder, entry.person)),
  ).length;
  const age = Math.max(daysBetween(before?.made ?? packBuilt, today), 0);
  const share = Math.min(CHANGES_ALLOWED * Math.max(1, age / CHANGES_DAYS), CHANGES_MOST);
  return changed > Math.max(CHANGES_MINIMUM, comparable.length * share)
    ? `${changed} / ${comparable.length}`
    : null;
}
