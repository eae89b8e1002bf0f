// What the pack says of a candidate, as of the article's date: asked once per article and person.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex, PersonIndex } from '../knowledge/model.ts';
import { ROLES } from '../knowledge/roles.ts';

/** Days in a year, leap years averaged. */
export const YEAR = 365.25;
/** A term without a known end is not believed to go on longer than this. Monarchs have ends or "known until". */
const LONGEST_OPEN_TERM = 45 * YEAR;

export interface PersonFacts {
  person: PersonIndex;
  /** 0–1. */
  prominence: number;
  notOfficial: boolean;
  /** Jurisdictions of the terms, and the countries they lie in. */
  jurisdictions: ReadonlySet<JurisdictionIndex>;
  /** The countries (or bodies) alone. */
  countries: ReadonlySet<JurisdictionIndex>;
  /** Years from the date to the nearest day in office; 0 = within a term. -1 = no dates known. */
  yearsFromOffice: number;
  /** The date lies before the first known term. */
  beforeFirst: boolean;
  /** Age at the date in years; -1 unknown. */
  age: number;
  /** Years since death at the date; negative when alive; -Infinity unknown. */
  yearsDead: number;
  /** Best rank of any office held (1 = head of state); 11 without any. */
  rank: number;
}

/** The country or body that a jurisdiction lies in, itself when it is one. */
export function topOf(knowledge: Knowledge, jurisdiction: JurisdictionIndex): JurisdictionIndex {
  let top = jurisdiction;
  for (let steps = 0; steps < 8; steps++) {
    const { parent } = knowledge.jurisdiction(top);
    if (parent < 0) return top;
    top = parent;
  }
  return top;
}

/** Reads a person's facts at a day number; 0 = the date is unknown. */
export function readPerson(
  knowledge: Knowledge,
  person: PersonIndex,
  day: number,
  top: (jurisdiction: JurisdictionIndex) => JurisdictionIndex,
): PersonFacts {
  const jurisdictions = new Set<JurisdictionIndex>();
  const countries = new Set<JurisdictionIndex>();
  const country = knowledge.personCountry(person);
  if (country >= 0) {
    jurisdictions.add(country);
    countries.add(top(country));
  }
  let distance = Number.POSITIVE_INFINITY;
  let first = Number.POSITIVE_INFINITY;
  let rank = 11;
  const end = knowledge.termsTo(person);
  for (let term = knowledge.termsFrom(person); term < end; term++) {
    const place = knowledge.termJurisdiction(term);
    jurisdictions.add(place);
    countries.add(top(place));
    rank = Math.min(rank, ROLES[knowledge.termRole(term)].rank);
    const from = knowledge.termStartDay(term);
    const to = knowledge.termEndDay(term);
    if (from === 0 && to === 0) continue;
    const begin = from || to;
    const finish = Math.max(begin, to || begin + LONGEST_OPEN_TERM);
    first = Math.min(first, begin);
    distance = Math.min(distance, day < begin ? begin - day : day > finish ? day - finish : 0);
  }
  const born = knowledge.bornDay(person);
  const died = knowledge.diedDay(person);
  return {
    person,
    prominence: knowledge.prominence(person) / 255,
    notOfficial: knowledge.personFlags(person).notOfficial,
    jurisdictions,
    countries,
    yearsFromOffice: day === 0 || distance === Number.POSITIVE_INFINITY ? -1 : distance / YEAR,
    beforeFirst: day !== 0 && day < first && first !== Number.POSITIVE_INFINITY,
    age: day === 0 || born === 0 ? -1 : (day - born) / YEAR,
    yearsDead: day === 0 || died === 0 ? Number.NEGATIVE_INFINITY : (day - died) / YEAR,
    rank,
  };
}
