// Reads rightwards from an office: "-elect", "of the European Commission", "of France", "to the United Nations".
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../../knowledge/model.ts';
import { wordSet } from '../lexicon.ts';
import { Flag, type Tokens } from '../tokens.ts';
import type { Body, Entry } from './meaning.ts';
import { isBroken, type PhraseTrie } from './phrase-trie.ts';
import { placeAt } from './places.ts';
import { isProperBody } from './proper-body.ts';
import * as sets from './words/sets.ts';

/** Languages whose adjectives of countries follow the office. */
const ADJECTIVE_AFTER = new Set(['fr', 'es', 'pt', 'it']);
const TO = wordSet('to');
const FOR_AT = wordSet('for at');
const FOR = wordSet('for');
/** "of his country", "of the republic": no place named, none contradicted. */
const OWN = wordSet('his her their its our this that the country nation republic state kingdom');
const OF_WORDS = wordSet('of du de la des della del do da dos das der des von von');

export interface After {
  /** Token after the title with its complement. */
  to: number;
  elect: boolean;
  jurisdiction: JurisdictionIndex;
  place: { from: number; to: number } | null;
  body: Body | null;
  /** Where an ambassador or envoy is sent. */
  mission: { from: number; to: number } | null;
  /** "president of the club": a complement that is no place and no body. */
  alien: boolean;
  /** The complement only says what the office is for: "commissioner for competition". */
  duty: boolean;
  /** The complement is a party or movement: "chairman of the National Front". */
  political: boolean;
}

/** What stands after the office words that end before `end`. */
export function readAfter(
  tokens: Tokens,
  end: number,
  trie: PhraseTrie<Entry>,
  knowledge: Knowledge,
  lang: string,
  headline: boolean,
): After {
  const after: After = {
    to: end,
    elect: false,
    jurisdiction: -1,
    place: null,
    body: null,
    mission: null,
    alien: false,
    duty: false,
    political: false,
  };
  const ends = (at: number): boolean =>
    at >= tokens.count || isBroken(tokens.flags[at]!) || (tokens.flags[at - 1]! & Flag.POSSESSIVE) !== 0;
  let at = end;
  if (!ends(at) && sets.ELECT.has(tokens, at)) {
    after.elect = true;
    after.to = ++at;
  }
  if (ends(at)) return after;
  // "le président russe", "o primeiro-ministro português".
  const adjective = ADJECTIVE_AFTER.has(lang) ? placeAt(tokens, at, knowledge, lang) : null;
  if (adjective && !(tokens.flags[at]! & Flag.CAPITALISED)) {
    after.jurisdiction = adjective.jurisdiction;
    after.place = adjective;
    after.to = adjective.to;
    return after;
  }
  if (sets.AND.has(tokens, at)) {
    after.alien = sets.COMPANY_OFFICES.has(tokens, at + 1);
    return after;
  }
  if (TO.has(tokens, at) || FOR_AT.has(tokens, at)) {
    const place = placeAt(tokens, skipThe(tokens, at + 1), knowledge, lang);
    if (place) {
      after.mission = place;
      if (TO.has(tokens, at)) after.to = place.to;
    }
    after.alien = FOR_AT.has(tokens, at);
    after.duty = FOR.has(tokens, at);
    return after;
  }
  if (!OF_WORDS.has(tokens, at)) return after;
  const next = skipThe(tokens, at + 1);
  if (ends(at + 1)) return after;
  const found = trie.longest(tokens, next);
  if (found?.value.kind === 'body' && isProperBody(tokens, next, found.to, headline)) {
    after.body = found.value.body;
    after.to = found.to;
    return after;
  }
  const place = placeAt(tokens, next, knowledge, lang);
  if (place) {
    after.jurisdiction = place.jurisdiction;
    after.place = place;
    after.to = place.to;
    return after;
  }
  after.alien = !OWN.has(tokens, next) || !isBareComplement(tokens, next);
  after.political = isPolitical(tokens, next);
  return after;
}

/** Words within which a complement shows that it is a party. */
const PARTY_REACH = 5;

function isPolitical(tokens: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(tokens.count, from + PARTY_REACH); i++) {
    if (i > from && isBroken(tokens.flags[i]!)) return false;
    if (sets.PARTIES.has(tokens, i)) return true;
  }
  return false;
}

const ARTICLES = wordSet('the la le l les los las el il lo gli i den dem die');

function skipThe(tokens: Tokens, at: number): number {
  return ARTICLES.has(tokens, at) && !(tokens.flags[at]! & Flag.CAPITALISED) ? at + 1 : at;
}

/** "of the country", "of his nation" and nothing more. */
function isBareComplement(tokens: Tokens, at: number): boolean {
  if (sets.OWN_COUNTRY.has(tokens, at)) return true;
  return OWN.has(tokens, at) && sets.OWN_COUNTRY.has(tokens, at + 1);
}
