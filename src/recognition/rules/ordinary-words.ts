import { TokenFlag } from '../../knowledge/knowledge.ts';
import { nameToken } from '../tokens.ts';
import type { Rule } from './rule.ts';

/** "Grand Prix", "Rich Hill", "New Hampshire": every word is an ordinary word or a place. */
export const ordinaryWords: Rule = ({ article, cluster }) => {
  const span = cluster.spans[0]!;
  const { names } = article.knowledge;
  const tokens = article.flows[span.flow]!;
  for (let i = span.from; i < span.to; i++) {
    const name = nameToken(tokens, i, names);
    if (name < 0) return null;
    const bits = names.tokenFlags(name);
    if (!(bits & (TokenFlag.WORD | TokenFlag.PLACE)) || bits & TokenFlag.GIVEN) return null;
  }
  return { rule: 'ordinary_words', value: 1, detail: cluster.words };
};
