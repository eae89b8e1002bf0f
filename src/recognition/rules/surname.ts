import { TokenFlag } from '../../knowledge/knowledge.ts';
import { after } from '../neighbours.ts';
import { nameToken, tokenText } from '../tokens.ts';
import { GOVERNMENTS_AFTER } from '../words/things.ts';
import type { Rule } from './rule.ts';

const isBare = (kind: string): boolean => kind === 'safe' || kind === 'bare';

/** "the Assad regime": what governments, campaigns and supporters are named after is a politician. */
export const governmentWord: Rule = ({ cluster, article }) => {
  if (!isBare(cluster.kind)) return null;
  for (const span of cluster.spans) {
    const tokens = article.flows[span.flow]!;
    const next = after(tokens, span.to);
    if (GOVERNMENTS_AFTER.has(tokens, next))
      return { rule: 'government_word', value: 1, detail: tokenText(tokens, next) };
  }
  return null;
};

/** A surname by itself that is also a place ("The Hague"), an ordinary word or a given name. */
export const surnameIsPlace: Rule = ({ cluster, article }) => {
  if (!isBare(cluster.kind)) return null;
  const span = cluster.spans[0]!;
  const { names } = article.knowledge;
  const token = nameToken(article.flows[span.flow]!, span.to - 1, names);
  const bits = names.tokenFlags(token);
  return bits & (TokenFlag.PLACE | TokenFlag.WORD | TokenFlag.GIVEN)
    ? { rule: 'place_name', value: 1, detail: cluster.words }
    : null;
};
