// What stands right beside a span, with nothing but space between.
import { Flag, SEPARATING, type Tokens } from './tokens.ts';

const APART = SEPARATING | Flag.STOP_BEFORE;

/** Index of the token right before `from`, or -1: a comma, bracket, quotation mark or full stop stands between. */
export function before(tokens: Tokens, from: number): number {
  if (from === 0) return -1;
  const flags = tokens.flags[from]!;
  if (flags & SEPARATING) return -1;
  if (flags & Flag.STOP_BEFORE && !(flags & Flag.ABBREVIATION_BEFORE)) return -1;
  return from - 1;
}

/** Index of the token right after `to`, or -1. */
export function after(tokens: Tokens, to: number): number {
  if (to >= tokens.count || tokens.flags[to]! & APART) return -1;
  return to;
}

export const isCapitalised = (tokens: Tokens, index: number): boolean =>
  index >= 0 && (tokens.flags[index]! & Flag.CAPITALISED) !== 0;

/** The characters between a token and the one before it. */
export function gapBefore(tokens: Tokens, index: number): string {
  if (index >= tokens.count) return tokens.text.slice(tokens.end[tokens.count - 1] ?? 0);
  return tokens.text.slice(index === 0 ? 0 : tokens.end[index - 1], tokens.start[index]);
}
