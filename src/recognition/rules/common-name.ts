import { TokenFlag } from '../../knowledge/knowledge.ts';
import { nameToken } from '../tokens.ts';
import { type Rule, share } from './rule.ts';

/** Officials with one surname, as a power of two, from which it counts as fully common ("Smith", "García", "Singh"). */
const MOST_BEARERS = 8;

/** The more officials bear a surname, the more other people do. */
export const commonSurname: Rule = ({ article, cluster }) => {
  const span = cluster.spans[0]!;
  const { names } = article.knowledge;
  const last = nameToken(article.flows[span.flow]!, span.to - 1, names);
  if (last < 0) return null;
  const bearers = names.shortTo(last) - names.shortFrom(last);
  return bearers > 1 ? { rule: 'common_surname', value: share(Math.log2(bearers), MOST_BEARERS) } : null;
};

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

/** Several officials bear the very same name. */
export const namesakes: Rule = ({ cluster }) =>
  cluster.candidates.length > 1 && cluster.kind !== 'title'
    ? {
        rule: 'namesakes',
        value: share(Math.log2(cluster.candidates.length), 4),
        detail: String(cluster.candidates.length),
      }
    : null;
