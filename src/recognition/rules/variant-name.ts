import { foldPhrase } from '../../knowledge/tokens.ts';
import type { Rule } from './rule.ts';

/**
 * The words are not among the names that the person's sources have: made by custom ("Bob" for Robert, an inner word
 * left out), and so more likely somebody else's.
 */
export const variantName: Rule = ({ cluster, article, person, fit }) => {
  if (cluster.kind !== 'full' || fit === 'longer') return null;
  const words = foldPhrase(cluster.words);
  const { name, otherNames } = article.knowledge.person(person.person);
  const isKnown = foldPhrase(name) === words || otherNames.some((each) => foldPhrase(each) === words);
  return isKnown ? null : { rule: 'variant_name', value: 1, detail: name };
};
