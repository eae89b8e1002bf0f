// How names are cut into tokens. Recognition's tokeniser of running text must cut alike, or names are not found:
// - a token is a run of letters, combining marks and digits;
// - spaces, hyphens and dashes of every kind, slashes, middle dots and all other signs separate: "Kim Jong-un" is
//   kim jong un, "Ocasio-Cortez" ocasio cortez, "al-Sisi" al sisi;
// - an apostrophe (straight, curly, modifier letter) or soft hyphen between two letters does not separate and vanishes
//   in folding: "O'Rourke" is orourke. The possessive 's is the text tokeniser's business: names have none;
// - full stops between single letters do not separate: "J.D." is jd, "J. D." is j d (the pack lists both), but
//   "J.Smith" is j smith. A full stop after a token vanishes.
import { foldToken } from './fold.ts';

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const JOINER = "['’‘‛ʼ`´′\\u00ad\\u200b-\\u200d\\u2060]";

/** Matches one token; initials with full stops first. */
const TOKEN = new RegExp(
  String.raw`(?:\p{L}\p{M}*\.)+\p{L}\p{M}*(?!${LETTER}|${JOINER}${LETTER})\.?|${LETTER}+(?:${JOINER}+${LETTER}+)*`,
  'gu',
);

/** Cuts a name into its tokens as written. */
export function surfaceTokens(name: string): string[] {
  return name.match(TOKEN) ?? [];
}

/** Cuts a name into folded tokens; none for a name without letters. */
export function splitName(name: string): string[] {
  return surfaceTokens(name)
    .map(foldToken)
    .filter((token) => token !== '');
}

/** A word or phrase as `Knowledge.jurisdictionByWord` takes it: folded tokens joined by spaces. */
export function foldPhrase(text: string): string {
  return splitName(text).join(' ');
}
