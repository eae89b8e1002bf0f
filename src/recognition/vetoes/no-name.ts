// Capitalised words beside a name that are no part of one.
import type { Article } from '../article.ts';
import { jurisdictionOf } from '../places.ts';
import { isProfession } from '../professions.ts';
import type { Tokens } from '../tokens.ts';
import { COURTESIES, OPENERS } from '../words/sentence.ts';
import { GOVERNMENTS_AFTER } from '../words/things.ts';
import { POLITICS } from '../words/topics.ts';

/** Languages that write common nouns with capitals: a capital beside a name says nothing there. */
export const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** A capitalised word that is no part of a name: title, party, place, profession, opener of a sentence. */
export function isNoName(tokens: Tokens, index: number, article: Article): boolean {
  return (
    OPENERS.has(tokens, index) ||
    COURTESIES.has(tokens, index) ||
    POLITICS.has(tokens, index) ||
    isProfession(tokens, index) ||
    GOVERNMENTS_AFTER.has(tokens, index) ||
    jurisdictionOf(tokens, index, index + 1, article.knowledge, article.lang) >= 0
  );
}
