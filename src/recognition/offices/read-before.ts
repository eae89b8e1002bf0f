// Reads leftwards from an office: adjectives, "former", the country or body it belongs to, and the determiner.
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../../knowledge/model.ts';
import { Lexicon, wordSet } from '../lexicon.ts';
import { Flag, type Tokens } from '../tokens.ts';
import type { Body } from './meaning.ts';
import type { Determiner } from './office-phrase.ts';
import { isBroken } from './phrase-trie.ts';
import { placeBefore, stateBefore } from './places.ts';
import { HARMLESS, MODIFIERS, type Modifier } from './words/modifiers.ts';
import * as sets from './words/sets.ts';

const MODIFIER = new Lexicon(
  MODIFIERS.flatMap(([modifier, words]) => words.split(' ').map((word) => [word, modifier] as const)),
);
const ADJECTIVE = wordSet(HARMLESS);
/** More words than this before an office are a sentence, not a title. */
const MOST_STEPS = 9;

export interface FoundBody {
  from: number;
  to: number;
  body: Body;
}

export interface Before {
  /** First token of the title, and of a mention with its determiner. */
  from: number;
  start: number;
  determiner: Determiner;
  modifiers: Modifier[];
  jurisdiction: JurisdictionIndex;
  /** The place's words, for titles that name a city or an ambiguous state. */
  place: { from: number; to: number } | null;
  body: Body | null;
  alien: boolean;
  ownCountry: boolean;
  owner: number;
  /** A word like "company" or "club" stands before the office. */
  organisation: boolean;
}

/** What stands before the office at `head`. `bodies`: the bodies found so far in this flow, in order. */
export function readBefore(
  tokens: Tokens,
  head: number,
  bodies: readonly FoundBody[],
  knowledge: Knowledge,
  lang: string,
  headline: boolean,
): Before {
  const before: Before = {
    from: head,
    start: head,
    determiner: 'none',
    modifiers: [],
    jurisdiction: -1,
    place: null,
    body: null,
    alien: false,
    ownCountry: false,
    owner: -1,
    organisation: false,
  };
  let left = head;
  let owner = -1;
  for (let step = 0; step < MOST_STEPS && left > 0; step++) {
    if (isBroken(tokens.flags[left]!)) break;
    const previous = left - 1;
    const possessive = (tokens.flags[previous]! & Flag.POSSESSIVE) !== 0;

    if (before.body === null && before.jurisdiction < 0) {
      const body = bodies.findLast(({ to }) => to <= left);
      if (body?.to === left) {
        before.body = body.body;
        if (possessive) before.determiner = 'possessive';
        left = body.from;
        continue;
      }
    }
    if (before.jurisdiction < 0 && !joinedAdjective(tokens, left)) {
      const place = placeBefore(tokens, left, knowledge, lang) ?? stateBefore(tokens, left, knowledge);
      if (place) {
        before.jurisdiction = place.jurisdiction;
        before.place = place;
        if (possessive) before.determiner = 'possessive';
        left = place.from;
        continue;
      }
    }
    // Whatever else has an apostrophe owns the office.
    if (possessive && before.determiner === 'none') {
      readOwner(tokens, previous, before);
      owner = previous;
      break;
    }
    if (possessive) break;
    const modifier = MODIFIER.get(tokens, previous);
    if (modifier !== undefined && before.determiner === 'none') {
      before.modifiers.push(modifier);
      left = skipHyphens(tokens, previous);
      continue;
    }
    if (isAdjective(tokens, previous, headline) && before.determiner === 'none') {
      left = skipHyphens(tokens, previous);
      continue;
    }
    break;
  }
  before.from = left;
  before.start = owner < 0 ? left : owner;
  readDeterminer(tokens, before);
  if (before.determiner === 'none' || before.determiner === 'the') {
    if (before.determiner === 'none' && isOwnedByName(tokens, left, headline)) before.alien = true;
    if (left > 0 && !isBroken(tokens.flags[left]!) && sets.ORGANISATIONS.has(tokens, left - 1)) {
      before.alien = true;
      before.organisation = !sets.POLITICAL_ORGANISATIONS.has(tokens, left - 1);
    }
  }
  return before;
}

/** "U.S.-backed president": the country belongs to the adjective. */
function joinedAdjective(tokens: Tokens, left: number): boolean {
  const flags = tokens.flags[left]!;
  return (flags & Flag.HYPHEN_BEFORE) !== 0 && ADJECTIVE.has(tokens, left) && !MODIFIER.has(tokens, left);
}

/** In running text an adjective is in small letters. */
function isAdjective(tokens: Tokens, at: number, headline: boolean): boolean {
  if (!ADJECTIVE.has(tokens, at)) return false;
  return (
    headline || !(tokens.flags[at]! & Flag.CAPITALISED) || (tokens.flags[at]! & Flag.SENTENCE_START) !== 0
  );
}

/** The first token of a hyphenated word that ends at `at` ("79-year-old"). */
function skipHyphens(tokens: Tokens, at: number): number {
  let first = at;
  while (
    first > 0 &&
    tokens.flags[first]! & Flag.HYPHEN_BEFORE &&
    !(tokens.flags[first]! & Flag.HYPHEN_SPACED)
  ) {
    if (MODIFIER.has(tokens, first) && !ADJECTIVE.has(tokens, first)) break;
    first--;
  }
  return first;
}

function readOwner(tokens: Tokens, owner: number, before: Before): void {
  before.determiner = 'possessive';
  if (sets.OWN_COUNTRY.has(tokens, owner)) {
    before.ownCountry = true;
    return;
  }
  before.alien = true;
  if (tokens.flags[owner]! & Flag.CAPITALISED) before.owner = owner;
}

/** A capitalised word right before ("FIFA president", "Exxon vice president") that is neither place nor adjective. */
function isOwnedByName(tokens: Tokens, left: number, headline: boolean): boolean {
  if (headline || left === 0 || isBroken(tokens.flags[left]!)) return false;
  const flags = tokens.flags[left - 1]!;
  if (!(flags & Flag.CAPITALISED) || flags & Flag.SENTENCE_START) return false;
  return !sets.NOT_OWNERS.has(tokens, left - 1);
}

function readDeterminer(tokens: Tokens, before: Before): void {
  const at = before.start - 1;
  if (at < 0 || isBroken(tokens.flags[before.start]!)) return;
  if (sets.THE.has(tokens, at)) {
    before.start = at;
    if (before.determiner === 'none') before.determiner = 'the';
  } else if (before.determiner === 'none') {
    if (sets.INDEFINITE.has(tokens, at)) before.determiner = 'indefinite';
    else if (sets.POINTING.has(tokens, at)) before.determiner = 'pointing';
  }
}
