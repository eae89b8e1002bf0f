import { type Rule, share } from './rule.ts';

/** Leads in prominence (0–1): up to here two are equals, and from here the press would say more to mean the lesser known. */
const EQUAL = 0.1;
const CLEAR = 0.25;

/**
 * Another official of the name is better known: the leader of the opposition, not the earl. Prominence alone is flattened
 * so that many can be found by it; between two of one name it says more.
 */
export const lesserNamesake: Rule = ({ cluster, person, article: { knowledge } }) => {
  if (cluster.candidates.length < 2 || cluster.kind === 'title') return null;
  let most = 0;
  for (const each of cluster.candidates) most = Math.max(most, knowledge.prominence(each.person) / 255);
  const lead = most - person.prominence;
  return lead > EQUAL ? { rule: 'lesser_namesake', value: share(lead - EQUAL, CLEAR - EQUAL) } : null;
};
