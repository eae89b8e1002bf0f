// How the words of a text agree with the words of a name whose first and last already do.
import type { NameIndex } from '../knowledge/knowledge.ts';
import { Flag, nameToken, type Tokens } from './tokens.ts';
import { PARTICLES, SUFFIXES } from './words/particles.ts';

/**
 * - `exact`: word for word;
 * - `initial`: word for word, but for initials that agree ("George W. Bush");
 * - `shorter`: the text leaves out inner words of the name;
 * - `longer`: the text has an initial, a particle or a nickname in quotes that the name lacks;
 * - `near`: one word one edit away.
 */
export type Fit = 'exact' | 'initial' | 'shorter' | 'longer' | 'near';

const isQuoted = (tokens: Tokens, index: number): boolean =>
  (tokens.flags[index]! & Flag.QUOTE_BEFORE) !== 0 &&
  index + 1 < tokens.count &&
  (tokens.flags[index + 1]! & Flag.QUOTE_BEFORE) !== 0;

/** First letter of a token, folded as names are; '' when it is none of the pack's. */
function firstLetter(tokens: Tokens, index: number): string {
  return tokens.text.charAt(tokens.start[index]!).normalize('NFD').charAt(0).toLowerCase();
}

/**
 * Compares tokens `[from, to)` of a text with a form of a name. First and last tokens must agree already.
 * @returns how they agree, or null when they contradict each other ("George H. Bush" against "George Walker Bush").
 */
export function fitName(
  tokens: Tokens,
  from: number,
  to: number,
  form: number,
  names: NameIndex,
): Fit | null {
  const length = names.formLength(form);
  if (to - from === 2) return length === 2 ? 'exact' : 'shorter';
  if (length === 2) return withMore(tokens, from, to);
  return alignInner(tokens, from, to, names.formTokens(form), names);
}

/** The name has two words, the text more: initials, particles and nicknames in quotes may stand between. */
function withMore(tokens: Tokens, from: number, to: number): Fit | null {
  for (let i = from + 1; i < to - 1; i++) if (!mayBeExtra(tokens, i)) return null;
  return 'longer';
}

function mayBeExtra(tokens: Tokens, index: number): boolean {
  return (
    (tokens.flags[index]! & Flag.INITIAL) !== 0 || PARTICLES.has(tokens, index) || isQuoted(tokens, index)
  );
}

function alignInner(tokens: Tokens, from: number, to: number, form: number[], names: NameIndex): Fit | null {
  let at = from + 1;
  let part = 1;
  let initials = 0;
  let omitted = 0;
  let extra = 0;
  while (at < to - 1) {
    const name = nameToken(tokens, at, names);
    let ahead = part;
    while (ahead < form.length - 1 && !agree(tokens, at, name, form[ahead]!, names)) ahead++;
    if (ahead < form.length - 1) {
      omitted += ahead - part;
      if (name !== form[ahead]) initials++;
      part = ahead + 1;
    } else if (mayBeExtra(tokens, at)) {
      // An initial that fits no middle name contradicts one that is known.
      if (tokens.flags[at]! & Flag.INITIAL && form.length > 2 && omitted === 0 && initials === 0) return null;
      extra++;
    } else return null;
    at++;
  }
  omitted += form.length - 1 - part;
  if (extra > 0) return 'longer';
  if (omitted > 0) return 'shorter';
  return initials > 0 ? 'initial' : 'exact';
}

/** The same word, or an initial of the text for a word of the name, or the other way round. */
function agree(tokens: Tokens, index: number, name: number, part: number, names: NameIndex): boolean {
  if (name === part) return true;
  const initial = (tokens.flags[index]! & Flag.INITIAL) !== 0;
  const word = names.tokenText(part);
  if (!initial && word.length !== 1) return false;
  return word.charAt(0) === firstLetter(tokens, index);
}

/** Whether a generation suffix follows the name ("Jr.", "III"); it belongs to the name. */
export function hasSuffix(tokens: Tokens, to: number): boolean {
  return to < tokens.count && (tokens.flags[to]! & Flag.CAPITALISED) !== 0 && SUFFIXES.has(tokens, to);
}
