import { TokenFlag } from '../../knowledge/knowledge.ts';
import { after, isCapitalised } from '../neighbours.ts';
import { Flag, tokenText } from '../tokens.ts';
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
  const name = tokens.name[next]!;
  const bits = name >= 0 ? article.knowledge.names.tokenFlags(name) : 0;
  const surname = (bits & TokenFlag.SURNAME) !== 0 && !(bits & (TokenFlag.WORD | TokenFlag.PLACE));
  if (!surname && (CAPITAL_NOUNS.has(article.lang) || bits & (TokenFlag.WORD | TokenFlag.PLACE))) return null;
  return { rule: 'longer_name', detail: tokenText(tokens, next), otherPerson: true };
};
