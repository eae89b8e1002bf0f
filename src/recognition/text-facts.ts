// What the text as a whole says: which countries it names, and whether it is about politics or about games.
import type { JurisdictionIndex } from '../knowledge/model.ts';
import type { Article } from './article.ts';
import { topOf } from './person-facts.ts';
import { findPlaces, type PlaceMention } from './places.ts';
import type { NameSpan } from './span.ts';
import { PASTIMES, POLITICS } from './words/topics.ts';

export interface TextFacts {
  /** How often each state, region, city or body is named. */
  places: ReadonlyMap<JurisdictionIndex, number>;
  /** The same by the country (or body) they lie in. */
  countries: ReadonlyMap<JurisdictionIndex, number>;
  /** Whether a country is among them, and not only bodies like the EU. */
  namesCountry: boolean;
  /** Places named in one flow, in order. */
  placesIn(flow: number): readonly PlaceMention[];
  /** Words of politics per word, and of sport and entertainment. */
  politics: number;
  pastimes: number;
  words: number;
  /** The country or body a jurisdiction lies in, remembered. */
  top(jurisdiction: JurisdictionIndex): JurisdictionIndex;
}

const NOWHERE: readonly PlaceMention[] = [];

/** Reads the text once for places and topics. Words inside full names are no places ("Jordan Peele"). */
export function readFacts(article: Article, fullNames: readonly NameSpan[]): TextFacts {
  const { knowledge, flows } = article;
  const tops = new Map<JurisdictionIndex, JurisdictionIndex>();
  const top = (jurisdiction: JurisdictionIndex): JurisdictionIndex => {
    let country = tops.get(jurisdiction);
    if (country === undefined) tops.set(jurisdiction, (country = topOf(knowledge, jurisdiction)));
    return country;
  };
  const namesByFlow = new Map<number, Map<number, number>>();
  for (const span of fullNames) {
    let starts = namesByFlow.get(span.flow);
    if (!starts) namesByFlow.set(span.flow, (starts = new Map()));
    starts.set(span.from, span.to);
  }
  const places = new Map<JurisdictionIndex, number>();
  const countries = new Map<JurisdictionIndex, number>();
  const byFlow: PlaceMention[][] = [];
  let politics = 0;
  let pastimes = 0;
  let words = 0;
  for (const [flow, tokens] of flows.entries()) {
    const starts = namesByFlow.get(flow);
    const found: PlaceMention[] = [];
    findPlaces(tokens, flow, knowledge, article.lang, (index) => starts?.get(index) ?? -1, found);
    byFlow.push(found);
    for (const { jurisdiction } of found) {
      places.set(jurisdiction, (places.get(jurisdiction) ?? 0) + 1);
      const country = top(jurisdiction);
      countries.set(country, (countries.get(country) ?? 0) + 1);
    }
    words += tokens.count;
    for (let i = 0; i < tokens.count; i++) {
      if (POLITICS.has(tokens, i)) politics++;
      else if (PASTIMES.has(tokens, i)) pastimes++;
    }
  }
  return {
    places,
    countries,
    namesCountry: [...countries.keys()].some((country) => knowledge.jurisdiction(country).kind !== 'body'),
    placesIn: (flow) => byFlow[flow] ?? NOWHERE,
    politics: politics / Math.max(words, 1),
    pastimes: pastimes / Math.max(words, 1),
    words,
    top,
  };
}
