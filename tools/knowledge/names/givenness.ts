// How likely a token is a given name rather than a surname: counted over the names of all persons and the lists.
import { foldToken } from '../../../src/knowledge/fold.ts';
import { surfaceTokens } from '../../../src/knowledge/tokens.ts';
import type { CompiledPerson } from '../model.ts';
import { customOf } from './customs.ts';
import type { NameLists } from './lists.ts';
import type { Givenness } from './parse.ts';
import { isHonorific, isSuffix } from './particles.ts';

/** A list counts as much as so many persons. */
const LIST_WEIGHT = 2;

/** First and last tokens of names count; where the family name comes first, names tell nothing of given names. */
export function countGivenness(persons: readonly CompiledPerson[], lists: NameLists): Givenness {
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  const count = (map: Map<string, number>, token: string) => map.set(token, (map.get(token) ?? 0) + 1);
  for (const { name, country } of persons) {
    if (customOf(country).familyFirst) continue;
    const words = name
      .split(/\s+/)
      .map((word) => surfaceTokens(word).map(foldToken))
      .filter((word) => word.length > 0 && !isSuffix(word[0]!));
    if (words.length < 2 || isHonorific(words[0]![0]!)) continue;
    count(firsts, words[0]![0]!);
    count(lasts, words.at(-1)!.at(-1)!);
  }
  return (token) => {
    const asFirst = (firsts.get(token) ?? 0) + (lists.given.has(token) ? LIST_WEIGHT : 0);
    const asLast = (lasts.get(token) ?? 0) + (lists.surnames.has(token) ? LIST_WEIGHT : 0);
    return asFirst / (asFirst + asLast + 0.5);
  };
}
