// Party words beside a name: "Republican Senator …", "… (AfD)".
import { Lexicon } from './lexicon.ts';
import type { NameSpan } from './span.ts';
import { Flag, SEPARATING, type Tokens } from './tokens.ts';
import { PARTY_WORDS } from './words/parties.ts';

/** Word beside a name → the parties it may mean. */
export const PARTIES = new Lexicon(PARTY_WORDS);
/** Tokens before and after a name within which a party belongs to it. */
const REACH = 3;
const STOPS = SEPARATING | Flag.STOP_BEFORE;

/** The token of a party that belongs to a name, or -1. */
export function partyBeside(tokens: Tokens, { from, to }: NameSpan): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH) && !(tokens.flags[i + 1]! & STOPS); i--)
    if (isParty(tokens, i)) return i;
  if (to >= tokens.count || !(tokens.flags[to]! & (Flag.OPEN_BEFORE | Flag.COMMA_BEFORE))) return -1;
  if (tokens.flags[to]! & Flag.SENTENCE_START) return -1;
  for (let i = to; i < Math.min(tokens.count, to + REACH); i++) {
    if (i > to && tokens.flags[i]! & STOPS) return -1;
    if (isParty(tokens, i)) return i;
  }
  return -1;
}

const isParty = (tokens: Tokens, index: number): boolean =>
  (tokens.flags[index]! & Flag.CAPITALISED) !== 0 && PARTIES.has(tokens, index);
