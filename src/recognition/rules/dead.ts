import { type Rule, share } from './rule.ts';

/** Nobody lives longer: a person without a known death is dead then. */
const OLDEST = 105;
/** Years after which it no longer matters how long someone has been dead. */
const DEAD = 30;

/** Dead people are named too, the great ones for centuries; nobody else for long. */
export const dead: Rule = ({ person }) => {
  const years = person.yearsDead > 0 ? person.yearsDead : person.age > OLDEST ? person.age - OLDEST + 1 : 0;
  return years > 1 ? { rule: 'dead', value: share(years, DEAD), detail: String(Math.round(years)) } : null;
};
