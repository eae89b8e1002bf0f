import { type NameIndex, TokenFlag } from '../../knowledge/knowledge.ts';
import { after, isCapitalised } from '../neighbours.ts';
import { Flag, nameToken, type Tokens, tokenText } from '../tokens.ts';
import { SUFFIXES } from '../words/particles.ts';
import { THINGS_AFTER } from '../words/things.ts';
import { CAPITAL_NOUNS, isNoName } from './no-name.ts';
import type { VetoRule } from './veto.ts';

/** "Paul Ryan Smith", "Trump Jr.", "Clinton Township": the name goes on. */
export const nameGoesOn: VetoRule = (span, article) => {
  const tokens = article.flows[span.flow]!;
  if (tokens.flags[span.to - 1]! & Flag.POSSESSIVE) return null;
  const next = after(tokens, span.to);
  if (!isCapitalised(tokens, next) || tokens.hash[next] === tokens.hash[span.from]) return null;
  if (span.kind !== 'full' && SUFFIXES.has(tokens, next))
    return { rule: 'longer_name', detail: tokenText(tokens, next), otherPerson: true };
  if (article.headline[span.flow] || tokens.flags[next]! & (Flag.HYPHEN_BEFORE | Flag.SENTENCE_START))
    return null;
  if (
    article.isTitleWord(span.flow, next) ||
    THINGS_AFTER.has(tokens, next) ||
    isNoName(tokens, next, article)
  )
    return null;
  if (isGivenNameOfTwo(tokens, next, article.knowledge.names))
    return { rule: 'longer_name', detail: tokenText(tokens, next), otherPerson: true };
  const name = tokens.name[next]!;
  const bits = name >= 0 ? article.knowledge.names.tokenFlags(name) : 0;
  const surname = (bits & TokenFlag.SURNAME) !== 0 && !(bits & (TokenFlag.WORD | TokenFlag.PLACE));
  if (!surname && (CAPITAL_NOUNS.has(article.lang) || bits & (TokenFlag.WORD | TokenFlag.PLACE))) return null;
  return { rule: 'longer_name', detail: tokenText(tokens, next), otherPerson: true };
};

/** "Moon Sang-gyun": two syllables, the second small and known from names; "Sang" alone may be a word of the language. */
function isGivenNameOfTwo(tokens: Tokens, index: number, names: NameIndex): boolean {
  const second = index + 1;
  if (second >= tokens.count) return false;
  const flags = tokens.flags[second]!;
  if (!(flags & Flag.HYPHEN_BEFORE) || flags & (Flag.HYPHEN_SPACED | Flag.CAPITALISED)) return false;
  const name = nameToken(tokens, second, names);
  return name >= 0 && !(names.tokenFlags(name) & TokenFlag.WORD);
}
