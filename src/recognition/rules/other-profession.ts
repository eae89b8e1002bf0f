import type { Rule } from './rule.ts';

/** "actor", "striker", "CBS host" beside the name. */
export const otherProfession: Rule = ({ cluster }) =>
  cluster.profession === null ? null : { rule: 'other_profession', value: 1, detail: cluster.profession };
