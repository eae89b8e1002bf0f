// Which office a person is shown with.

import type { PersonIndex, TermIndex } from '../knowledge/model.ts';
import { isHeld } from '../knowledge/status.ts';
import type { Analysis } from './analyse.ts';
import type { Mention } from './model.ts';

/**
 * The office to show: at the article's date, or, without a date, the most recent one, of unknown standing. Of an office
 * held in several countries at once (a king's) the one of the country that the article is about.
 */
export function officeShown(analysis: Analysis, person: PersonIndex): Mention['office'] {
  const { knowledge, input } = analysis.article;
  if (input.date === null) {
    const office = knowledge.officeAt(person, knowledge.built);
    return office && { ...office, status: 'unknown' };
  }
  const office = knowledge.officeAt(person, input.date);
  return office && isHeld(office.status) ? ofTheCountry(office.term, person, input.date, analysis) : office;
}

function ofTheCountry(
  shown: TermIndex,
  person: PersonIndex,
  date: string,
  { article: { knowledge, homes }, facts }: Analysis,
): Mention['office'] {
  const role = knowledge.termRole(shown);
  const weightOf = (term: TermIndex): number => {
    const country = facts.top(knowledge.termJurisdiction(term));
    if (homes.has(country)) return Number.POSITIVE_INFINITY;
    const own = country === knowledge.personCountry(person) ? 0.5 : 0;
    return (facts.countries.get(country) ?? 0) + own;
  };
  let best = shown;
  for (let term = knowledge.termsFrom(person); term < knowledge.termsTo(person); term++)
    if (
      knowledge.termRole(term) === role &&
      isHeld(knowledge.status(term, date)) &&
      weightOf(term) > weightOf(best)
    )
      best = term;
  return { term: best, status: knowledge.status(best, date) };
}
