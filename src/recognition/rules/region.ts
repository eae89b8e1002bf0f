import type { Rule } from './rule.ts';

/** Their region or city, for those whose office is not of the whole country. */
export const regionRule: Rule = ({ facts, person, article }) => {
  for (const place of person.jurisdictions) {
    if (person.countries.has(place)) continue;
    if (facts.places.has(place))
      return { rule: 'region_in_text', value: 1, detail: article.knowledge.jurisdiction(place).name };
  }
  return null;
};
