// Word lists that a rule asks about a token, without making a string of the token first.
import { foldWord, hashWord } from './characters.ts';
import { HashSieve } from './hash-sieve.ts';
import type { Tokens } from './tokens.ts';

/**
 * Words → small values, asked by token. Words are folded as the tokeniser folds them: case, accents, apostrophes and
 * dots do not matter ("U.S.", "US"); where capitals do matter, ask the token's flags as well.
 */
export class Lexicon<T> {
  readonly #values = new Map<number, T>();
  readonly #sieve: HashSieve;

  /** Later words win over equal earlier ones. Throws when two different words share a hash: rename or merge them. */
  constructor(entries: Iterable<readonly [string, T]>) {
    const words = new Map<number, string>();
    for (const [word, value] of entries) {
      const hash = hashWord(word);
      const folded = foldWord(word);
      const other = words.get(hash);
      if (other !== undefined && other !== folded) throw new Error(`"${word}" and "${other}" share a hash`);
      words.set(hash, folded);
      this.#values.set(hash, value);
    }
    this.#sieve = new HashSieve(this.#values.keys(), this.#values.size);
  }

  /** The value of the `index`-th token, or undefined. A foreign word with the same 32-bit hash is not ruled out, nor likely. */
  get(tokens: Tokens, index: number): T | undefined {
    if (index < 0 || index >= tokens.count) return undefined;
    const hash = tokens.hash[index]!;
    return this.#sieve.mayHold(hash) ? this.#values.get(hash) : undefined;
  }

  has(tokens: Tokens, index: number): boolean {
    if (index < 0 || index >= tokens.count) return false;
    const hash = tokens.hash[index]!;
    return this.#sieve.mayHold(hash) && this.#values.has(hash);
  }

  /** For words that are no token of a text. */
  getWord(word: string): T | undefined {
    return this.#values.get(hashWord(word));
  }
}

/** A lexicon that only knows whether a word is in it, from words separated by white space. */
export function wordSet(...lists: string[]): Lexicon<true> {
  return new Lexicon(lists.flatMap((list) => list.trim().split(/\s+/)).map((word) => [word, true] as const));
}
