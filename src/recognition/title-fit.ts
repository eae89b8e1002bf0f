// Whether a title in the text is an office of a person's, at the article's date.
import { dayOf } from '../knowledge/calendar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../knowledge/model.ts';
import type { Article, TitleSpan } from './article.ts';
import { type PersonFacts, YEAR } from './person-facts.ts';
import type { TextFacts } from './text-facts.ts';

/**
 * - `exact`: the office, in the place that the title names, at the date;
 * - `likely`: the office at the date; the title names no place, the text names the person's country;
 * - `role`: the office at the date, nothing said of the place;
 * - `other_time`: the office, but years from the date;
 * - `colleague`: not that office, as far as the pack knows, but another in the place that the title names;
 * - `none`: never held it, and nothing said of the place, or an international body;
 * - `elsewhere`: the title names a place that the person never had an office in;
 * - `private`: the title is one of a company or club.
 */
export type TitleFit =
  | 'exact'
  | 'likely'
  | 'role'
  | 'other_time'
  | 'colleague'
  | 'none'
  | 'elsewhere'
  | 'private';

const ORDER: Record<TitleFit, number> = {
  exact: 0,
  likely: 1,
  role: 2,
  other_time: 3,
  colleague: 4,
  none: 5,
  elsewhere: 6,
  private: 7,
};

/**
 * Titles are used before the oath and after the last day ("president-elect" aside), and dates of articles and terms may
 * be a year or two off, so the edges are soft.
 */
const EDGE = 2 * YEAR;
/** A term that no source closes is believed to go on this long. */
const OPEN = 12 * YEAR;

/** The best fit of any of the titles with any term of the person; null without titles. */
export function bestTitleFit(
  titles: readonly TitleSpan[],
  person: PersonFacts,
  article: Article,
  facts: TextFacts,
): { fit: TitleFit; title: TitleSpan } | null {
  let best: { fit: TitleFit; title: TitleSpan } | null = null;
  for (const title of titles) {
    const fit = fitTitle(title, person, article, facts);
    if (best === null || ORDER[fit] < ORDER[best.fit]) best = { fit, title };
  }
  return best;
}

function fitTitle(title: TitleSpan, person: PersonFacts, article: Article, facts: TextFacts): TitleFit {
  const { knowledge, day } = article;
  const places = title.jurisdictions;
  const named = places.length > 0;
  if (title.private) return 'private';
  // International bodies take their officials from every country: never having served them before says nothing.
  const international = places.some((j) => knowledge.jurisdiction(j).kind === 'body');
  let best: TitleFit = named && !international ? 'elsewhere' : 'none';
  if (places.some((j) => person.jurisdictions.has(j) || person.countries.has(facts.top(j))))
    best = 'colleague';
  const end = knowledge.termsTo(person.person);
  for (let term = knowledge.termsFrom(person.person); term < end; term++) {
    if (!title.roles.includes(knowledge.termRole(term))) continue;
    const place = knowledge.termJurisdiction(term);
    if (named && !places.some((j) => j === place || lies(place, j, knowledge) || facts.top(j) === place))
      continue;
    let fit: TitleFit = named ? 'exact' : facts.countries.has(facts.top(place)) ? 'likely' : 'role';
    if (!covers(term, day, title.tense, knowledge)) fit = 'other_time';
    if (ORDER[fit] < ORDER[best]) best = fit;
  }
  return best;
}

/** Whether a place lies in another one. */
function lies(place: JurisdictionIndex, within: JurisdictionIndex, knowledge: Knowledge): boolean {
  let at = place;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    if (at === within) return true;
    at = knowledge.jurisdiction(at).parent;
  }
  return false;
}

/** How long a term without an end is believed: from its last known day, else from its first. */
function openEnd(term: number, start: number, knowledge: Knowledge): number {
  const { knownUntil } = knowledge.term(term);
  const last = Math.max(start, knownUntil === undefined ? 0 : dayOf(knownUntil));
  return last === 0 ? 0 : last + OPEN;
}

function covers(term: number, day: number, tense: TitleSpan['tense'], knowledge: Knowledge): boolean {
  if (day === 0) return true;
  const start = knowledge.termStartDay(term);
  const end = knowledge.termEndDay(term) || openEnd(term, start, knowledge);
  if (start === 0 && end === 0) return true;
  if (tense === 'former') return start === 0 || start <= day + EDGE;
  if (tense === 'future') return end >= day - EDGE && start <= day + 3 * EDGE;
  return (start === 0 || day >= start - EDGE) && day <= end + EDGE;
}
