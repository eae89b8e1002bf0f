import { after } from '../neighbours.ts';
import { tokenText } from '../tokens.ts';
import { GOVERNMENTS_AFTER } from '../words/things.ts';
import { isBare, type Rule } from './rule.ts';

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
