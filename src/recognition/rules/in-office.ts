import { type Rule, share } from './rule.ts';

/** Years around a term within which a person is still, or already, news as an official. */
const NEAR = 4;
/** Years out of office after which distance no longer matters more. */
const LONG = 30;
/** Years before the first office: candidates and party figures are news 10 years ahead, hardly more. */
const BEFORE = 12;

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
