// Strings of a pack in one blob of UTF-8, front-coded: each string says how many bytes it shares with the one before
// and has the rest. Every 16th stands whole, and an index has its place. A string is decoded when it is asked for and
// not kept. Sorted lists take about two thirds of their plain size this way.
import { INDEX_STEP } from './pack-format.ts';

const decoder = new TextDecoder();
/** Longest prefix that is shared, in bytes. */
const MOST_SHARED = 255;

export interface TextTable {
  /** The string with this number, counted from 0. */
  text(number: number): string;
}

/** Opens a table as `writeTexts` has written it. */
export function openTexts(blob: Uint8Array, index: Uint32Array): TextTable {
  let buffer = new Uint8Array(512);
  return {
    text(number) {
      let at = index[Math.floor(number / INDEX_STEP)]!;
      for (let left = number % INDEX_STEP; ; left--) {
        const shared = blob[at]!;
        const length = blob[at + 1]! | (blob[at + 2]! << 8);
        at += 3;
        if (shared + length > buffer.length) {
          const larger = new Uint8Array(2 * (shared + length));
          larger.set(buffer.subarray(0, shared));
          buffer = larger;
        }
        for (let i = 0; i < length; i++) buffer[shared + i] = blob[at + i]!;
        if (left === 0) return decoder.decode(buffer.subarray(0, shared + length));
        at += length;
      }
    },
  };
}

/** Writes strings as a table: the blob and its index. No string may be longer than 65,535 bytes. */
export function writeTexts(texts: readonly string[]): {
  blob: Uint8Array<ArrayBuffer>;
  index: Uint32Array<ArrayBuffer>;
} {
  const encoder = new TextEncoder();
  const index = new Uint32Array(Math.ceil(texts.length / INDEX_STEP));
  const parts: Uint8Array[] = [];
  let size = 0;
  let before = new Uint8Array();
  texts.forEach((text, number) => {
    const bytes = encoder.encode(text);
    const whole = number % INDEX_STEP === 0;
    if (whole) index[number / INDEX_STEP] = size;
    const shared = whole ? 0 : sharedLength(before, bytes);
    const rest = bytes.subarray(shared);
    if (rest.length > 0xffff) throw new Error(`A text is too long for the pack: ${text.slice(0, 80)} …`);
    parts.push(Uint8Array.of(shared, rest.length & 255, rest.length >>> 8), rest);
    size += 3 + rest.length;
    before = bytes;
  });
  const blob = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    blob.set(part, at);
    at += part.length;
  }
  return { blob, index };
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let same = 0;
  while (same < most && a[same] === b[same]) same++;
  return same;
}
