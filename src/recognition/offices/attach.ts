// Whether an office phrase is the title of a name beside it: then it belongs to the name and stands for nobody itself.
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Article, NamedPerson } from '../article.ts';
import { wordSet } from '../lexicon.ts';
import { Flag, type Tokens } from '../tokens.ts';
import { COURTESIES } from '../words/sentence.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { isBroken } from './phrase-trie.ts';
import { placeAt, placeBefore } from './places.ts';
import { HEADLINE_VERBS, NOT_OWNERS } from './words/sets.ts';

export type Attachment =
  | { to: 'nobody' }
  /** A name that was resolved. */
  | { to: 'named'; named: NamedPerson; apposition: boolean }
  /** Capitalised words that look like a name and are nobody we know. */
  | { to: 'stranger' };

const NOBODY: Attachment = { to: 'nobody' };
const STRANGER: Attachment = { to: 'stranger' };
/** "Boris Pistorius, who is the German defence minister". */
const LINKS = wordSet('who is was now then currently himself herself also');
/** A name after these and a comma is a place or an occasion: "In Palm Beach, the president". */
const PLACING = wordSet('in at from near on of to inside outside for after before during since by under');
const MOST_LINKS = 3;
/** Words of the longest capitalised run that is looked at as a name. */
const LONGEST_NAME = 4;

const WEAK_GAP = Flag.COMMA_BEFORE | Flag.OPEN_BEFORE | Flag.CLOSE_BEFORE | Flag.SEPARATOR_BEFORE;

/** Who the phrase belongs to. `named`: the resolved names of the phrase's flow, in order. */
export function attachmentOf(
  phrase: OfficePhrase,
  named: readonly NamedPerson[],
  article: Article,
): Attachment {
  const tokens = article.flows[phrase.flow]!;
  const possessive = (tokens.flags[phrase.to - 1]! & Flag.POSSESSIVE) !== 0;
  if (!possessive) {
    const after = nameAfter(phrase, tokens, named, article);
    if (after !== NOBODY) return after;
  }
  return nameBefore(phrase, tokens, named, article);
}

function nameAfter(
  phrase: OfficePhrase,
  tokens: Tokens,
  named: readonly NamedPerson[],
  article: Article,
): Attachment {
  let at = phrase.to;
  if (at >= tokens.count) return NOBODY;
  const gap = tokens.flags[at]!;
  if (endsSentence(gap)) return NOBODY;
  if (COURTESIES.has(tokens, at)) at++;
  const apposition = (gap & WEAK_GAP) !== 0;
  const known = named.find(({ from }) => from === at);
  if (known) {
    if (gap & Flag.QUOTE_BEFORE && apposition) return NOBODY;
    return { to: 'named', named: known, apposition };
  }
  if (gap & Flag.QUOTE_BEFORE) return NOBODY;
  const length = capitalsFrom(tokens, at, article.headline[phrase.flow]!);
  if (length === 0 || NOT_OWNERS.has(tokens, at)) return NOBODY;
  if (!apposition) return isPlaceAt(tokens, at, article) ? NOBODY : STRANGER;
  // ", Karl Weber, said": two words, or one that a second comma closes.
  const closed = at + length < tokens.count && (tokens.flags[at + length]! & Flag.COMMA_BEFORE) !== 0;
  return (length > 1 || closed) && !isPlaceAt(tokens, at, article) ? STRANGER : NOBODY;
}

function nameBefore(
  phrase: OfficePhrase,
  tokens: Tokens,
  named: readonly NamedPerson[],
  article: Article,
): Attachment {
  let at = phrase.start;
  for (
    let step = 0;
    step < MOST_LINKS && at > 0 && LINKS.has(tokens, at - 1) && !isBroken(tokens.flags[at]!);
    step++
  )
    at--;
  if (at === 0 || endsSentence(tokens.flags[at]!)) return NOBODY;
  if (!(tokens.flags[at]! & (Flag.COMMA_BEFORE | Flag.OPEN_BEFORE | Flag.SEPARATOR_BEFORE))) return NOBODY;
  if (tokens.flags[at]! & Flag.QUOTE_BEFORE) return NOBODY;
  // "Sanders, 83, the senator from Vermont", "Smith (R-Ohio), the House speaker" end further left.
  let end = at;
  if (tokens.flags[end - 1]! & Flag.NUMBER) end--;
  const known = named.find(({ to }) => to === end);
  if (known) {
    if (tokens.flags[known.to - 1]! & Flag.POSSESSIVE) return NOBODY;
    return { to: 'named', named: known, apposition: true };
  }
  return isStrangerBefore(tokens, end, article) ? STRANGER : NOBODY;
}

/** Two or more capitalised words that end here, begin no sentence as "In Davos" does, and are no place. */
function isStrangerBefore(tokens: Tokens, end: number, article: Article): boolean {
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME && tokens.flags[from - 1]! & Flag.CAPITALISED) {
    from--;
    if (isBroken(tokens.flags[from]!)) break;
  }
  if (end - from < 2) return false;
  if (NOT_OWNERS.has(tokens, end - 1) || PLACING.has(tokens, from) || PLACING.has(tokens, from - 1))
    return false;
  return placeBefore(tokens, end, article.knowledge, article.lang) === null;
}

/** How many capitalised words follow from a token on; in headlines none that are a headline's verbs. */
function capitalsFrom(tokens: Tokens, at: number, headline: boolean): number {
  let to = at;
  while (to < tokens.count && to - at < LONGEST_NAME && tokens.flags[to]! & Flag.CAPITALISED) {
    if (to > at && isBroken(tokens.flags[to]!)) break;
    if (headline && HEADLINE_VERBS.has(tokens, to)) break;
    to++;
  }
  return to - at;
}

function isPlaceAt(
  tokens: Tokens,
  at: number,
  { knowledge, lang }: { knowledge: Knowledge; lang: string },
): boolean {
  return placeAt(tokens, at, knowledge, lang) !== null;
}

function endsSentence(flags: number): boolean {
  if (flags & Flag.BREAK_BEFORE) return true;
  return (flags & Flag.STOP_BEFORE) !== 0 && (flags & Flag.ABBREVIATION_BEFORE) === 0;
}
