// Strings of a pack: one blob of UTF-8, each string after its length (a byte, or 255 and four bytes), and an index that
// has the place of every 16th. A string is decoded when it is asked for and not kept.
import { INDEX_STEP } from './pack-format.ts';

const decoder = new TextDecoder();
const LONG = 255;

export interface TextTable {
  /** The string with this number, counted from 0. */
  text(number: number): string;
}

/** Opens a table as `writeTexts` has written it. */
export function openTexts(blob: Uint8Array, index: Uint32Array): TextTable {
  const lengthAt = (at: number) =>
    blob[at] === LONG
      ? blob[at + 1]! | (blob[at + 2]! << 8) | (blob[at + 3]! << 16) | (blob[at + 4]! << 24)
      : blob[at]!;
  const headAt = (at: number) => (blob[at] === LONG ? 5 : 1);
  return {
    text(number) {
      let at = index[Math.floor(number / INDEX_STEP)]!;
      for (let skip = number % INDEX_STEP; skip > 0; skip--) at += headAt(at) + lengthAt(at);
      const start = at + headAt(at);
      return decoder.decode(blob.subarray(start, start + lengthAt(at)));
    },
  };
}

/** Writes strings as a table: the blob and its index. */
export function writeTexts(texts: readonly string[]): {
  blob: Uint8Array<ArrayBuffer>;
  index: Uint32Array<ArrayBuffer>;
} {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const head = (bytes: Uint8Array) => (bytes.length < LONG ? 1 : 5);
  const blob = new Uint8Array(encoded.reduce((sum, bytes) => sum + head(bytes) + bytes.length, 0));
  const index = new Uint32Array(Math.ceil(texts.length / INDEX_STEP));
  let at = 0;
  encoded.forEach((bytes, number) => {
    if (number % INDEX_STEP === 0) index[number / INDEX_STEP] = at;
    if (bytes.length < LONG) blob[at] = bytes.length;
    else new DataView(blob.buffer).setUint32((blob[at] = LONG) && at + 1, bytes.length, true);
    at += head(bytes);
    blob.set(bytes, at);
    at += bytes.length;
  });
  return { blob, index };
}
