import type { Rule } from './rule.ts';

/** Nobody younger has held a national office but a monarch. */
const ADULT = 17;

/** Not born, or a child: out, whoever it is. */
export const notAdult: Rule = ({ person, article }) =>
  article.day !== 0 && person.age !== -1 && person.age < ADULT && person.yearsFromOffice !== 0
    ? { rule: 'not_adult', value: 1 }
    : null;
