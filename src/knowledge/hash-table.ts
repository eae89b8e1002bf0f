// Folded strings with numbers, found without making a string: the strings one after another in a blob, their places,
// and an open-addressing table of slots. A slot holds number + 1 and some bits of the hash, so that a word that is not
// in the table is nearly always refused without touching the blob.
import { bytesToText, foldBytes, folded, plainBytes } from './fold.ts';
import { TOKEN_BITS } from './pack-format.ts';

const NUMBER_MASK = (1 << TOKEN_BITS) - 1;

export interface HashTable {
  readonly size: number;
  /** Number of a folded string, or -1. */
  find(text: string): number;
  /** Number of the fold of `text[start, end)`, or -1. Makes no garbage. */
  findIn(text: string, start: number, end: number): number;
  text(number: number): string;
}

/** Opens a table as `writeHashTable` has written it. */
export function openHashTable(blob: Uint8Array, offsets: Uint32Array, slots: Uint32Array): HashTable {
  const mask = slots.length - 1;

  function same(number: number): boolean {
    const start = offsets[number]!;
    const length = folded.length;
    if (offsets[number + 1]! - start !== length) return false;
    const { bytes } = folded;
    for (let i = 0; i < length; i++) if (blob[start + i] !== bytes[i]) return false;
    return true;
  }

  /** Looks for what `folded` holds. */
  function look(): number {
    const { hash } = folded;
    const tag = hash >>> TOKEN_BITS;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = slots[at]!;
      if (slot === 0) return -1;
      if (slot >>> TOKEN_BITS === tag && same((slot & NUMBER_MASK) - 1)) return (slot & NUMBER_MASK) - 1;
    }
  }

  return {
    size: offsets.length - 1,
    find: (text) => (plainBytes(text) ? look() : -1),
    findIn: (text, start, end) => (foldBytes(text, start, end) ? look() : -1),
    text: (number) => bytesToText(blob, offsets[number]!, offsets[number + 1]!),
  };
}

/** Writes distinct folded strings as a table; a string's number is its place in the list. */
export function writeHashTable(texts: readonly string[]) {
  let capacity = 16;
  while (capacity < texts.length * 1.5) capacity *= 2;
  const slots = new Uint32Array(capacity);
  const offsets = new Uint32Array(texts.length + 1);
  const bytes: number[] = [];
  texts.forEach((text, number) => {
    if (!plainBytes(text)) throw new Error(`A token is too long for the pack: ${text}`);
    for (let i = 0; i < folded.length; i++) bytes.push(folded.bytes[i]!);
    offsets[number + 1] = bytes.length;
    let at = folded.hash & (capacity - 1);
    while (slots[at] !== 0) at = (at + 1) & (capacity - 1);
    slots[at] = ((number + 1) | ((folded.hash >>> TOKEN_BITS) << TOKEN_BITS)) >>> 0;
  });
  return { blob: Uint8Array.from(bytes), offsets, slots };
}
