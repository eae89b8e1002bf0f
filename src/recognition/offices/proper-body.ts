// Whether words that look like a body are one: "who said" is not the WHO, "the house" not the House.
import { wordSet } from '../lexicon.ts';
import { Flag, type Tokens } from '../tokens.ts';

/** Abbreviations that are words, given names or parts of words in small letters. */
const IN_CAPITALS = wordSet('who sec un eu ec icc fed imf wto cia fbi nsa epa fda cdc fema dhs bnd fsb snb');
/** "Fed" is written like a word. */
const FED = wordSet('fed');
/** Bodies that every country has, in small letters as well. */
const GENERIC = wordSet('parliament parliamentary national supreme constitutional central nuclear');

/** Whether the tokens of a body's name are written as a name. */
export function isProperBody(tokens: Tokens, from: number, to: number, headline: boolean): boolean {
  const flags = tokens.flags[from]!;
  if (GENERIC.has(tokens, from)) return true;
  if (!(flags & Flag.CAPITALISED)) return false;
  if (to - from > 1) return true;
  if (FED.has(tokens, from)) return true;
  if (IN_CAPITALS.has(tokens, from)) return (flags & (Flag.ALL_CAPS | Flag.INITIAL)) !== 0;
  // "House speaker": a sentence or headline may begin with the word, but then no speaker or leader follows.
  return !headline || (flags & Flag.CAPITALISED) !== 0;
}
