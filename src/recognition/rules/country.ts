import { windowOf } from '../window.ts';
import type { Question, Rule } from './rule.ts';

/** Tokens within which a place stands near a name: about a clause. */
const NEAR = 10;

function nearest({ cluster, facts, person }: Question): number {
  let best = -1;
  for (const span of cluster.spans) {
    for (const place of windowOf(facts.placesIn(span.flow), span.from - NEAR, span.to + NEAR)) {
      const distance = place.to <= span.from ? span.from - place.to : place.from - span.to;
      if (distance > NEAR || distance < 0) continue;
      if (person.jurisdictions.has(place.jurisdiction) || person.countries.has(facts.top(place.jurisdiction)))
        best = place.jurisdiction;
    }
  }
  return best;
}

/** The person's country beside the name, elsewhere in the text, or not at all. */
export const countryRule: Rule = (question) => {
  const { facts, person, article } = question;
  if (person.countries.size === 0) return null;
  const near = nearest(question);
  if (near >= 0) return { rule: 'country_near', value: 1, detail: article.knowledge.jurisdiction(near).name };
  for (const country of person.countries) {
    if (facts.countries.has(country))
      return { rule: 'country_in_text', value: 1, detail: article.knowledge.jurisdiction(country).name };
  }
  for (const country of person.countries) {
    if (article.homes.has(country))
      return { rule: 'home_country', value: 1, detail: article.knowledge.jurisdiction(country).name };
  }
  return facts.namesCountry ? { rule: 'country_absent', value: 1 } : null;
};
