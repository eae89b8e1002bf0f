import { type Rule, share } from './rule.ts';

/** Others of the same country's officials, recognised in the same text. */
export const companyRule: Rule = ({ company, person }) => {
  let most = 0;
  for (const country of person.countries) most = Math.max(most, company.get(country) ?? 0);
  return most > 0 ? { rule: 'company', value: share(most, 3), detail: String(most) } : null;
};
