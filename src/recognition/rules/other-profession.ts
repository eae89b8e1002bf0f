import type { Rule } from './rule.ts';

/** What a profession that officials often come from says, against one that they never have. */
const EARLIER_LIFE = 0.4;

/** "actor", "striker", "a plumber" beside the name. */
export const otherProfession: Rule = ({ cluster: { profession } }) =>
  profession && {
    rule: 'other_profession',
    value: profession.trade ? 1 : EARLIER_LIFE,
    detail: profession.words,
  };
