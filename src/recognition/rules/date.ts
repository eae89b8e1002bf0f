import { type Rule, share } from './rule.ts';

/** Years around a term within which a person is still, or already, news as an official. */
const NEAR = 4;
/** Years out of office after which distance no longer matters more. */
const LONG = 30;
/** Years before the first office: candidates and party figures are news 10 years ahead, hardly more. */
const BEFORE = 12;
/** Nobody younger has held a national office but a monarch. */
const ADULT = 17;
/** Nobody lives longer: a person without a known death is dead then. */
const OLDEST = 105;
const DEAD = 30;

/** In office at the date, or how far from it. */
export const inOffice: Rule = ({ person }) => {
  const years = person.yearsFromOffice;
  if (years < 0) return { rule: 'dates_unknown', value: 1 };
  if (years === 0) return { rule: 'in_office', value: 1 };
  if (years <= NEAR) return { rule: 'near_office', value: 1 - years / (2 * NEAR) };
  return person.beforeFirst
    ? { rule: 'before_office', value: share(years, BEFORE), detail: String(Math.round(years)) }
    : { rule: 'long_out_of_office', value: share(years, LONG), detail: String(Math.round(years)) };
};

/** Dead people are named too, the great ones for centuries; nobody else for long. */
export const dead: Rule = ({ person }) => {
  const years = person.yearsDead > 0 ? person.yearsDead : person.age > OLDEST ? person.age - OLDEST + 1 : 0;
  return years > 1 ? { rule: 'dead', value: share(years, DEAD), detail: String(Math.round(years)) } : null;
};

/** Not born, or a child: out, whoever it is. */
export const notAdult: Rule = ({ person, article }) =>
  article.day !== 0 && person.age !== -1 && person.age < ADULT && person.yearsFromOffice !== 0
    ? { rule: 'not_adult', value: 1 }
    : null;
