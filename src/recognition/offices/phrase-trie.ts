// Finds the longest known phrase at a token by hash look-ups: no strings are made and nothing is scanned twice.
import { hashWord } from '../characters.ts';
import { HashSieve } from '../hash-sieve.ts';
import { Flag, SEPARATING, type Tokens } from '../tokens.ts';

interface Node<T> {
  next: Map<number, Node<T>> | null;
  value: T | undefined;
}

/** A gap that no phrase reaches across: sentence ends, line breaks, commas, quotation marks, brackets. */
export function isBroken(flags: number): boolean {
  if (flags & (SEPARATING | Flag.BREAK_BEFORE)) return true;
  return (flags & Flag.STOP_BEFORE) !== 0 && (flags & Flag.ABBREVIATION_BEFORE) === 0;
}

/** Phrases of one to about eight words → values. */
export class PhraseTrie<T> {
  readonly #root: Map<number, Node<T>> = new Map();
  #sieve: HashSieve | null = null;

  /** Adds a phrase: words separated by spaces, as folding leaves them. A phrase given twice keeps the first value. */
  add(phrase: string, value: T): void {
    let level = this.#root;
    let node: Node<T> | undefined;
    for (const word of phrase.split(' ')) {
      const hash = hashWord(word);
      node = level.get(hash);
      if (!node) level.set(hash, (node = { next: null, value: undefined }));
      node.next ??= new Map();
      level = node.next;
    }
    if (node && node.value === undefined) node.value = value;
    this.#sieve = null;
  }

  /** Whether a phrase may begin with this token: the only question asked of every word of a text. */
  mayBegin(tokens: Tokens, at: number): boolean {
    this.#sieve ??= new HashSieve(this.#root.keys(), this.#root.size);
    const hash = tokens.hash[at]!;
    return this.#sieve.mayHold(hash) && this.#root.has(hash);
  }

  /** Longest phrase that begins at a token: its value and the token after it, or null. */
  longest(tokens: Tokens, at: number): { value: T; to: number } | null {
    let found: { value: T; to: number } | null = null;
    let level: Map<number, Node<T>> | null = this.#root;
    for (let i = at; i < tokens.count && level; i++) {
      if (i > at && isBroken(tokens.flags[i]!)) break;
      const node: Node<T> | undefined = level.get(tokens.hash[i]!);
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, to: i + 1 };
      level = node.next;
    }
    return found;
  }
}
