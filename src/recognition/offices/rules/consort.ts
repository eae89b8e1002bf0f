import type { PersonIndex } from '../../../knowledge/model.ts';
import { type Lexicon, wordSet } from '../../lexicon.ts';
import type { View } from './rule.ts';

/** Words that a king's wife, or a queen's husband or late mother, has as well. */
const WORDS: Readonly<Record<string, Lexicon<true>>> = {
  king: wordSet('king'),
  queen: wordSet('queen'),
};

/**
 * "the queen" is whoever reigns only when the article calls the reigning person so: the pack does not know who is a woman,
 * and a king's wife is a queen too. Kings of a country that the phrase names are believed.
 */
export function mayBeConsort(person: PersonIndex, { phrase, scene }: View): boolean {
  const { head } = phrase.meaning;
  const words = WORDS[head];
  if (!words || (head === 'king' && phrase.placed)) return false;
  return !scene.named.some(({ person: each, flow, from }) => {
    if (each !== person) return false;
    const tokens = scene.article.flows[flow]!;
    return words.has(tokens, from) || words.has(tokens, from - 1);
  });
}
