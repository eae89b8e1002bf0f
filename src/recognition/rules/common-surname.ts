import { nameToken } from '../tokens.ts';
import { type Rule, share } from './rule.ts';

/** Officials with one surname, as a power of two, from which it counts as fully common ("Smith", "García", "Singh"). */
const MOST_BEARERS = 8;

/** The more officials bear a surname, the more other people do. */
export const commonSurname: Rule = ({ article, cluster }) => {
  const span = cluster.spans[0]!;
  const { names } = article.knowledge;
  // A surname of two words is as common as it is as a whole.
  if (cluster.kind === 'double') return null;
  const last = nameToken(article.flows[span.flow]!, span.to - 1, names);
  if (last < 0) return null;
  const bearers = names.shortTo(last) - names.shortFrom(last);
  return bearers > 1 ? { rule: 'common_surname', value: share(Math.log2(bearers), MOST_BEARERS) } : null;
};
