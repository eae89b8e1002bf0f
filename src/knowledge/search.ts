// Search for the popup and the shell: which persons have a name that looks like the query. It goes once over all tokens
// and over the forms that begin with one that fits: some milliseconds, and nothing is kept between searches.
import { bytesToText, folded, plainBytes } from './fold.ts';
import { type Groups, openGroups } from './groups.ts';
import type { Knowledge } from './knowledge.ts';
import type { PersonIndex } from './model.ts';
import { openForms } from './names.ts';
import { InnerList, type Sections } from './pack-format.ts';
import { splitName } from './tokens.ts';
import { withinEdits } from './typos.ts';

/** How well a token of a name answers a word of the query; 0 is not at all. */
const Match = { none: 0, typo: 2, prefix: 4, exact: 6 } as const;
/** Words shorter than this have too many neighbours to forgive an error in them; from the second on, two are forgiven. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;
/** No name that somebody types has more words. */
const MOST_WORDS = 6;
/** At most, of letters beyond ASCII. */
const BYTES_PER_LETTER = 3;

interface Word {
  text: string;
  bytes: Uint8Array;
  edits: number;
  /** By token. */
  matches: Uint8Array;
}

function wordOf(text: string, tokens: number): Word {
  plainBytes(text);
  const edits = text.length < ONE_EDIT_FROM ? 0 : text.length < TWO_EDITS_FROM ? 1 : 2;
  return { text, bytes: folded.bytes.slice(0, folded.length), edits, matches: new Uint8Array(tokens) };
}

/**
 * Fills in `matches` and lists the tokens that answer any word. Only tokens with the same first letter are compared:
 * errors in a first letter are rare, and it spares most work.
 */
function matchTokens(words: readonly Word[], { tokenText, tokenLength }: Sections): number[] {
  const begins = new Uint8Array(256);
  for (const { bytes } of words) begins[bytes[0]!] = 1;
  const found: number[] = [];
  let start = 0;
  for (let token = 0; token < tokenLength.length; token++) {
    const length = tokenLength[token]!;
    if (begins[tokenText[start]!] === 1 && matchToken(words, token, tokenText, start, start + length))
      found.push(token);
    start += length;
  }
  return found;
}

/** How one token, whose text is `text[start, end)`, answers each word; whether it answers any. */
function matchToken(
  words: readonly Word[],
  token: number,
  text: Uint8Array,
  start: number,
  end: number,
): boolean {
  let any = false;
  for (const word of words) {
    const { bytes, edits } = word;
    if (text[start] !== bytes[0]) continue;
    let same = 1;
    while (same < bytes.length && start + same < end && text[start + same] === bytes[same]) same++;
    const letters = bytes[0]! < 128 ? 1 : BYTES_PER_LETTER;
    let match: number = Match.none;
    if (same === bytes.length) match = start + same === end ? Match.exact : Match.prefix;
    else if (edits > 0 && Math.abs(end - start - bytes.length) <= letters * edits)
      match = withinEdits(word.text, bytesToText(text, start, end), edits) ? Match.typo : Match.none;
    word.matches[token] = match;
    any ||= match !== Match.none;
  }
  return any;
}

/**
 * Persons whose names answer every word of the query, best first: exact before prefix before misspelt, names without
 * further parts before longer ones, prominent persons before others.
 */
export function search(
  knowledge: Knowledge,
  sections: Sections,
  query: string,
  limit: number,
): PersonIndex[] {
  const { fullCount, shortCount, innerCount, innerToken } = sections;
  const tokens = sections.tokenLength.length;
  const words = splitName(query)
    .slice(0, MOST_WORDS)
    .map((text) => wordOf(text, tokens));
  if (words.length === 0 || limit <= 0) return [];
  const begin = matchTokens(words, sections);
  const forms = openForms(sections);
  const inner = openGroups(innerCount, sections.innerBase);
  const best = new Float64Array(knowledge.persons);

  /** The best match of one word among a form's tokens; the inner ones only where first and last do not match whole. */
  function mostOf(matches: Uint8Array, first: number, last: number, list: number): number {
    let most = Math.max(matches[first]!, matches[last]!);
    if (list <= InnerList.single || most === Match.exact) return most;
    for (let at = inner.from(list), end = inner.to(list); at < end; at++)
      most = Math.max(most, matches[innerToken[at]!]!);
    return most;
  }

  function visit(first: number, form: number): void {
    const last = forms.last(form);
    const list = forms.inner(form);
    let score = 0;
    for (const { matches } of words) {
      const most = mostOf(matches, first, last, list);
      if (most === Match.none) return;
      score += most;
    }
    const length = list === InnerList.single ? 1 : innerCount[list]! + 2;
    const person = forms.person(form);
    // From no prominence to the highest (255) weighs as much as from misspelt to prefix.
    const total =
      16 + score / words.length - Math.abs(length - words.length) / 4 + knowledge.prominence(person) / 128;
    if (total > best[person]!) best[person] = total;
  }

  const full = openGroups(fullCount, sections.fullBase);
  const short = openGroups(shortCount, sections.shortBase);
  const visitAll = (groups: Groups, first: number) => {
    for (let form = groups.from(first), end = groups.to(first); form < end; form++) visit(first, form);
  };
  // People are looked for by their first name or by what they are called for short; only when that finds nobody, the
  // names that have a word of the query somewhere else.
  for (const first of begin) {
    visitAll(full, first);
    visitAll(short, first);
  }
  const found = highest(best, limit);
  if (found.length > 0) return found;
  for (let first = 0; first < tokens; first++) visitAll(full, first);
  return highest(best, limit);
}

function highest(scores: Float64Array, limit: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < scores.length; i++) if (scores[i]! > 0) found.push(i);
  return found.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, limit);
}
