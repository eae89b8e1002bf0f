// Folded strings with numbers, found without making a string. Strings are numbered in the order of their hashes, so that
// the table needs no numbers: a bucket says where its strings begin, and one byte of each string's hash tells nearly
// always, without touching the text, that a word is not in the table.
import { bytesToText, foldBytes, folded, plainBytes } from './fold.ts';
import { openGroups, writeGroups } from './groups.ts';
import { INDEX_STEP } from './pack-format.ts';

/** Strings per bucket, on average at most. */
const BUCKET = 4;
/** The byte of the hash that stands with the string; buckets take the lowest bits. */
const TAG_SHIFT = 24;

export interface HashColumns {
  /** Strings one after another, as `bytesToText` reads them. */
  blob: Uint8Array<ArrayBuffer>;
  lengths: Uint8Array<ArrayBuffer>;
  /** Place in the blob of every 16th string. */
  bases: Uint32Array<ArrayBuffer>;
  tags: Uint8Array<ArrayBuffer>;
  /** How many strings each bucket has; see groups.ts. */
  bucketCounts: Uint16Array<ArrayBuffer>;
  bucketBases: Uint32Array<ArrayBuffer>;
}

export interface HashTable {
  readonly size: number;
  /** Number of a folded string, or -1. */
  find(text: string): number;
  /** Number of the fold of `text[start, end)`, or -1. Makes no garbage. */
  findIn(text: string, start: number, end: number): number;
  text(number: number): string;
  /** First UTF-16 unit of a string. */
  initial(number: number): number;
}

/** Opens a table as `writeHashTable` has written it. */
export function openHashTable(columns: HashColumns): HashTable {
  const { blob, lengths, bases, tags, bucketCounts } = columns;
  const mask = bucketCounts.length - 1;
  const buckets = openGroups(bucketCounts, columns.bucketBases);

  function placeOf(number: number): number {
    let place = bases[Math.floor(number / INDEX_STEP)]!;
    for (let i = number - (number % INDEX_STEP); i < number; i++) place += lengths[i]!;
    return place;
  }

  function same(number: number): boolean {
    const { bytes, length } = folded;
    if (lengths[number] !== length) return false;
    const place = placeOf(number);
    for (let i = 0; i < length; i++) if (blob[place + i] !== bytes[i]) return false;
    return true;
  }

  /** Looks for what `folded` holds. */
  function look(): number {
    const bucket = folded.hash & mask;
    const tag = folded.hash >>> TAG_SHIFT;
    const from = buckets.from(bucket);
    const end = from + bucketCounts[bucket]!;
    for (let at = from; at < end; at++) if (tags[at] === tag && same(at)) return at;
    return -1;
  }

  return {
    size: lengths.length,
    find: (text) => (plainBytes(text) ? look() : -1),
    findIn: (text, start, end) => (foldBytes(text, start, end) ? look() : -1),
    text(number) {
      const place = placeOf(number);
      return bytesToText(blob, place, place + lengths[number]!);
    },
    initial(number) {
      const place = placeOf(number);
      const lead = blob[place]!;
      return lead < 0x80 ? lead : bytesToText(blob, place, place + lengths[number]!).charCodeAt(0);
    },
  };
}

/** Writes distinct folded strings as a table. Gives them back in the order of their numbers. */
export function writeHashTable(texts: readonly string[]): HashColumns & { texts: string[] } {
  let count = 2;
  while (count * BUCKET < texts.length) count *= 2;
  const entries = texts.map((text) => {
    if (!plainBytes(text)) throw new Error(`A token is too long for the pack: ${text}`);
    const bytes = folded.bytes.slice(0, folded.length);
    return { text, bytes, bucket: folded.hash & (count - 1), tag: folded.hash >>> TAG_SHIFT };
  });
  entries.sort((a, b) => a.bucket - b.bucket || (a.text < b.text ? -1 : 1));
  const blob = new Uint8Array(entries.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const bases = new Uint32Array(Math.ceil(entries.length / INDEX_STEP));
  let place = 0;
  entries.forEach(({ bytes }, number) => {
    if (number % INDEX_STEP === 0) bases[number / INDEX_STEP] = place;
    blob.set(bytes, place);
    place += bytes.length;
  });
  const buckets = writeGroups(
    entries.map(({ bucket }) => bucket),
    count,
  );
  return {
    texts: entries.map(({ text }) => text),
    blob,
    lengths: Uint8Array.from(entries, ({ bytes }) => bytes.length),
    bases,
    tags: Uint8Array.from(entries, ({ tag }) => tag),
    bucketCounts: buckets.counts,
    bucketBases: buckets.bases,
  };
}
