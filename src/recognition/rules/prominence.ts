import type { Rule } from './rule.ts';

/** How often the press can be expected to mean this person rather than a namesake nobody has listed. */
export const prominence: Rule = ({ person }) => ({ rule: 'prominence', value: person.prominence });
