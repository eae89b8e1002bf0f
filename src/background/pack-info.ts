// What the options page says about the knowledge pack.
import type { Knowledge } from '../knowledge/knowledge.ts';
import { CATEGORIES, ROLES } from '../knowledge/roles.ts';
import type { PackInfo } from '../platform/messages.ts';
import { placeView } from './places.ts';

/** Counts the officials of a pack by kind of office and by country. Namesakes kept for their names are no officials. */
export function packInfo(knowledge: Knowledge, bytes: number): PackInfo {
  const byCategory = new Map(CATEGORIES.map((category) => [category, 0]));
  const byPlace = new Map<number, number>();
  let persons = 0;
  for (let person = 0; person < knowledge.persons; person++) {
    const to = knowledge.termsTo(person);
    const categories = new Set<(typeof CATEGORIES)[number]>();
    for (let term = knowledge.termsFrom(person); term < to; term++)
      categories.add(ROLES[knowledge.termRole(term)].category);
    if (categories.size === 0) continue;
    persons++;
    for (const category of categories) byCategory.set(category, byCategory.get(category)! + 1);
    const place = knowledge.personCountry(person);
    byPlace.set(place, (byPlace.get(place) ?? 0) + 1);
  }
  return {
    built: knowledge.built,
    formatVersion: knowledge.formatVersion,
    bytes,
    persons,
    terms: knowledge.terms,
    byCategory: [...byCategory].map(([category, count]) => ({ category, persons: count })),
    byJurisdiction: [...byPlace]
      .filter(([place]) => place >= 0)
      .map(([place, count]) => {
        const { jurisdiction, jurisdictionName } = placeView(knowledge, place);
        return { code: jurisdiction, name: jurisdictionName, persons: count };
      })
      .sort((a, b) => b.persons - a.persons),
    sources: knowledge.sources.map((source) => ({ ...source })),
  };
}
