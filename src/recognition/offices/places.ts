// Countries, regions and bodies named directly beside an office, as the pack knows them.
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../../knowledge/model.ts';
import { foldPhrase } from '../../knowledge/tokens.ts';
import { foreignPlaces } from '../foreign-places.ts';
import { Lexicon, wordSet } from '../lexicon.ts';
import { jurisdictionOf } from '../places.ts';
import { Flag, type Tokens } from '../tokens.ts';
import { isBroken } from './phrase-trie.ts';
import { STATE_ABBREVIATIONS } from './words/states.ts';

/** Words of the longest name a jurisdiction has in the press ("Democratic Republic of the Congo"). */
const LONGEST = 6;
/** "of the Republic of Albania", "of the State of Israel": forms of state before the name. */
const STATE_FORMS = wordSet(
  'republic kingdom state federation federal islamic people peoples democratic socialist bolivarian hashemite ' +
    'commonwealth grand duchy principality sultanate province autonomous region',
);
const OF = wordSet('of');
const THE = wordSet('the');
const STATES = new Lexicon(STATE_ABBREVIATIONS);
const PARTY_LETTERS = wordSet('D R I');
const PARTY_MEMBERS = wordSet('Republican Democrat Independent');
const OF_FROM = wordSet('of from');

export interface Place {
  from: number;
  to: number;
  jurisdiction: JurisdictionIndex;
}

/**
 * Proper nouns only: "us", "polish" and "turkey" are words. Abbreviations of two or three letters must be in capitals,
 * for "Un" is a given name and "Us" a pronoun.
 */
function looksProper(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.flags[from]!;
  if (!(first & Flag.CAPITALISED) || !(tokens.flags[to - 1]! & (Flag.CAPITALISED | Flag.NUMBER)))
    return false;
  if (to - from > 1 || tokens.end[from]! - tokens.start[from]! > 3) return true;
  return (first & (Flag.ALL_CAPS | Flag.INITIAL)) !== 0;
}

const folded = (tokens: Tokens, from: number, to: number): string =>
  foldPhrase(tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!));

function lookUp(
  tokens: Tokens,
  from: number,
  to: number,
  knowledge: Knowledge,
  lang: string,
): JurisdictionIndex {
  if (to === from + 1) {
    const adjective = foreignPlaces(lang, knowledge).adjectives.get(tokens.hash[from]!);
    if (adjective !== undefined) return adjective;
  }
  if (!looksProper(tokens, from, to)) return -1;
  return jurisdictionOf(tokens, from, to, knowledge, lang);
}

/** The longest name of a jurisdiction that ends before token `end`, or null. */
export function placeBefore(tokens: Tokens, end: number, knowledge: Knowledge, lang: string): Place | null {
  let best: Place | null = null;
  for (let from = end - 1; from >= 0 && end - from <= LONGEST; from--) {
    const jurisdiction = lookUp(tokens, from, end, knowledge, lang);
    if (jurisdiction >= 0) best = { from, to: end, jurisdiction };
    if (isBroken(tokens.flags[from]!) || (from > 0 && tokens.flags[from - 1]! & Flag.POSSESSIVE)) break;
  }
  return best;
}

/** The longest name of a jurisdiction that begins at a token, forms of state before it skipped, or null. */
export function placeAt(tokens: Tokens, at: number, knowledge: Knowledge, lang: string): Place | null {
  for (let to = Math.min(at + LONGEST, tokens.count); to > at; to--) {
    if (brokenInside(tokens, at, to)) continue;
    const jurisdiction = lookUp(tokens, at, to, knowledge, lang);
    if (jurisdiction >= 0) return { from: at, to, jurisdiction };
  }
  let next = at;
  while (next < tokens.count && STATE_FORMS.has(tokens, next) && !isBroken(tokens.flags[next]!)) next++;
  if (next === at || !OF.has(tokens, next)) return null;
  next++;
  if (THE.has(tokens, next)) next++;
  const place = next < tokens.count ? placeAt(tokens, next, knowledge, lang) : null;
  return place && { ...place, from: at };
}

function brokenInside(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isBroken(tokens.flags[i]!)) return true;
  return false;
}

/** An abbreviated state before an office ("Calif. Gov."), or null. */
export function stateBefore(tokens: Tokens, end: number, knowledge: Knowledge): Place | null {
  const code = STATES.get(tokens, end - 1);
  if (code === undefined || !(tokens.flags[end - 1]! & Flag.CAPITALISED)) return null;
  const jurisdiction = knowledge.jurisdictionByCode(code);
  return jurisdiction < 0 ? null : { from: end - 1, to: end, jurisdiction };
}

/**
 * A party tag: "D-Vt.", "R-KY", "I-Maine", and in words "Republican of Texas", "Democrat from Vermont". Stands after a
 * name, in brackets or between commas. Null when there is none at the token.
 */
export function partyTag(tokens: Tokens, at: number, knowledge: Knowledge): Place | null {
  if (at + 1 >= tokens.count) return null;
  const next = tokens.flags[at + 1]!;
  if (PARTY_LETTERS.has(tokens, at) && tokens.flags[at]! & Flag.INITIAL && next & Flag.HYPHEN_BEFORE) {
    // "W.Va." and "R.I." may be cut in two.
    for (const to of [at + 3, at + 2]) {
      if (to > tokens.count) continue;
      const word = folded(tokens, at + 1, to).replaceAll(' ', '');
      const jurisdiction = stateByWord(word, tokens, at + 1, to, knowledge);
      if (jurisdiction >= 0) return { from: at, to, jurisdiction };
    }
    return null;
  }
  if (!PARTY_MEMBERS.has(tokens, at) || !OF_FROM.has(tokens, at + 1) || at + 2 >= tokens.count) return null;
  const place = placeAt(tokens, at + 2, knowledge, '');
  if (!place || knowledge.jurisdiction(place.jurisdiction).kind === 'country') return null;
  return { ...place, from: at };
}

function stateByWord(
  word: string,
  tokens: Tokens,
  from: number,
  to: number,
  knowledge: Knowledge,
): JurisdictionIndex {
  const code = STATES.getWord(word);
  if (code !== undefined) return knowledge.jurisdictionByCode(code);
  const named = lookUp(tokens, from, to, knowledge, '');
  return named >= 0 && knowledge.jurisdiction(named).code.startsWith('US-') ? named : -1;
}
