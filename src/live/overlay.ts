// The list of today's office-holders laid over the pack: its form, its checksum, and what a list must satisfy to be used.
import type { IsoDate, PartialDate } from '../knowledge/model.ts';
import type { OverlayRefusal } from '../platform/live-views.ts';
import { isPartialDate } from './dates.ts';
import { itemId, plainName, record } from './plain-text.ts';
import { impossible } from './sanity.ts';

export interface OverlayEntry {
  /** Stable between packs: the office's Wikidata item, else `role|jurisdiction|title`. */
  office: string;
  title: string;
  jurisdiction: string;
  person: { qid: string; name: string; born?: PartialDate };
  start?: PartialDate;
  /** The pack, when this was made, named another holder. */
  change: boolean;
  /** First and last day on which the service was seen to say so. */
  firstSeen: IsoDate;
  lastSeen: IsoDate;
}

export interface Overlay {
  format: 1;
  made: IsoDate;
  /** Seats the pack has but the answers did not settle: vacant, or two holders for one seat. */
  leftOut: number;
  /** Number of entries, so that a list cut short is seen even where its checksum was made anew. */
  count: number;
  entries: OverlayEntry[];
  /** SHA-256 over everything else, hexadecimal. */
  checksum: string;
}

export type OverlayRead =
  | { ok: true; overlay: Overlay }
  | { ok: false; reason: OverlayRefusal; detail: string };

/** Some 600 offices at 250 bytes each make 150 KB; nothing honest is three times as large. */
export const MAX_OVERLAY_BYTES = 500_000;
const MAX_ENTRIES = 2000;

/** Makes the overlay, checksum included, from entries that have been checked. */
export async function sealOverlay(overlay: Omit<Overlay, 'checksum' | 'format' | 'count'>): Promise<Overlay> {
  const { made, leftOut, entries } = overlay;
  const open = { format: 1 as const, made, leftOut, count: entries.length, entries };
  return { ...open, checksum: await checksumOf(open) };
}

/** The words that are summed: keys in the order of the form, so that storing and reading cannot change the sum. */
async function checksumOf(overlay: Omit<Overlay, 'checksum'>): Promise<string> {
  const lines = overlay.entries.map((entry) => [
    entry.office,
    entry.title,
    entry.jurisdiction,
    entry.person.qid,
    entry.person.name,
    entry.person.born ?? '',
    entry.start ?? '',
    entry.change,
    entry.firstSeen,
    entry.lastSeen,
  ]);
  const text = JSON.stringify([overlay.format, overlay.made, overlay.leftOut, overlay.count, lines]);
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads a stored or received overlay (its JSON text) and refuses the whole of it for the first thing that is wrong.
 * `singleSeat` says of an office's key whether it has one seat; `today` is the day of reading.
 */
export async function readOverlay(
  text: string,
  today: IsoDate,
  singleSeat: (office: string) => boolean,
): Promise<OverlayRead> {
  if (text.length > MAX_OVERLAY_BYTES) return no('too-large', `${text.length}`);
  let value: Record<string, unknown> | null;
  try {
    value = record(JSON.parse(text));
  } catch {
    return no('truncated', 'JSON');
  }
  if (value?.format !== 1 || !Array.isArray(value.entries) || value.entries.length > MAX_ENTRIES)
    return no('form', 'format');
  if (value.count !== value.entries.length)
    return no(
      'truncated',
      `${value.entries.length} / ${typeof value.count === 'number' ? value.count : '?'}`,
    );
  const entries = value.entries.map(readEntry);
  const odd = entries.indexOf(null);
  // A name with markup fails to be read as a name: say which of the two it was.
  if (odd >= 0) return no(namesMarkup(value.entries[odd]) ? 'markup' : 'form', `${odd + 1}`);
  const overlay = { ...value, entries } as unknown as Overlay;
  if (!isDay(overlay.made) || !Number.isInteger(overlay.leftOut)) return no('form', 'made');
  if (overlay.made > today) return no('impossible-date', overlay.made);
  const wrong = contradictions(overlay.entries, today, singleSeat);
  if (wrong) return wrong;
  if (overlay.checksum !== (await checksumOf(overlay)))
    return no('checksum', typeof overlay.checksum === 'string' ? overlay.checksum.slice(0, 12) : '?');
  return { ok: true, overlay };
}

const no = (reason: OverlayRefusal, detail: string) => ({ ok: false as const, reason, detail });
const isDay = (value: unknown): value is IsoDate => isPartialDate(value) && value.length === 10;

function namesMarkup(value: unknown): boolean {
  const entry = record(value);
  const words = [record(entry?.person)?.name, entry?.title].filter((word) => typeof word === 'string');
  return words.some((word) => word.length <= 200 && plainName(word, 200) === null && word.trim() !== '');
}

function readEntry(value: unknown): OverlayEntry | null {
  const entry = record(value);
  const person = record(entry?.person);
  const { office, jurisdiction, start, firstSeen, lastSeen } = entry ?? {};
  const qid = itemId(person?.qid);
  const name = plainName(person?.name, 120);
  const title = plainName(entry?.title, 200);
  if (!qid || !name || !title || name !== person?.name || title !== entry?.title) return null;
  if (!plainName(office, 300) || !plainName(jurisdiction, 12) || typeof entry?.change !== 'boolean')
    return null;
  if (start !== undefined && !isPartialDate(start)) return null;
  if (person?.born !== undefined && !isPartialDate(person.born)) return null;
  return isDay(firstSeen) && isDay(lastSeen) && firstSeen <= lastSeen ? (value as OverlayEntry) : null;
}

/** What the entries say against the calendar or against one another. Null when nothing. */
export function contradictions(
  entries: OverlayEntry[],
  today: IsoDate,
  singleSeat: (office: string) => boolean,
): { ok: false; reason: OverlayRefusal; detail: string } | null {
  const holders = new Map<string, string>();
  for (const { office, title, person, start, lastSeen } of entries) {
    const why = impossible({ start }, person, today);
    if (why || lastSeen > today) return no('impossible-date', title);
    if (holders.has(office) && (singleSeat(office) || holders.get(office) === person.qid))
      return no('contradiction', title);
    holders.set(office, person.qid);
  }
  return null;
}
