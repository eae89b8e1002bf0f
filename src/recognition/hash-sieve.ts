// Tells at the price of one byte read that a word is in no list: nearly every word of a text is in none, and a look into
// a hash map costs several times as much.

/** Bytes per hash held, at least: nine of ten strange words are kept back. */
const ROOM = 8;

export class HashSieve {
  readonly #marks: Uint8Array;
  readonly #mask: number;

  constructor(hashes: Iterable<number>, count: number) {
    let size = 64;
    while (size < count * ROOM) size *= 2;
    this.#marks = new Uint8Array(size);
    this.#mask = size - 1;
    for (const hash of hashes) this.#marks[hash & this.#mask] = 1;
  }

  /** False when the hash is none of those held. */
  mayHold(hash: number): boolean {
    return this.#marks[hash & this.#mask] === 1;
  }
}
