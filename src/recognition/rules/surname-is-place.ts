import { TokenFlag } from '../../knowledge/knowledge.ts';
import { nameToken } from '../tokens.ts';
import { isBare, type Rule } from './rule.ts';

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
