// Title case and all capitals: flows in which a capital letter says nothing.
import { Flag, type Tokens } from './tokens.ts';

/** Share of capitalised words from which a flow counts as title case. English headlines leave small words small. */
const SHARE = 0.6;
/** Shorter flows are too short to tell: "Angela Merkel" alone is a name, not a headline. */
const FEWEST_WORDS = 4;
/** A name and little else ("Vladimir Putin met Xi Jinping") reaches the share too; headlines in title case are no longer than this. */
const MOST_WORDS = 40;

/** Whether nearly all words of a flow begin with capitals. */
export function isHeadlineCase(tokens: Tokens): boolean {
  if (tokens.count < FEWEST_WORDS || tokens.count > MOST_WORDS || isSentence(tokens))
    return isAllCapitals(tokens);
  let capitals = 0;
  let words = 0;
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    if (flags & (Flag.NUMBER | Flag.HYPHEN_BEFORE)) continue;
    words++;
    if (flags & Flag.CAPITALISED) capitals++;
  }
  return words >= FEWEST_WORDS && capitals >= words * SHARE;
}

/** A full stop at the end: "The Clinton Presidential Library opened." is a sentence; headlines have none. */
const isSentence = ({ text }: Tokens): boolean => /[^.]\.["'”’]?\s*$/.test(text);

function isAllCapitals(tokens: Tokens): boolean {
  if (tokens.count < FEWEST_WORDS) return false;
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.flags[i]! & (Flag.ALL_CAPS | Flag.INITIAL | Flag.NUMBER))) return false;
  }
  return true;
}
