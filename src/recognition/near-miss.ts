// Step 7: misspelt names. One edit from a full name of somebody who fits what stands beside it.

import { foldToken } from '../knowledge/fold.ts';
import { type Knowledge, type NameIndex, TokenFlag } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex, PersonIndex } from '../knowledge/model.ts';
import { splitName } from '../knowledge/tokens.ts';
import { withinEdits } from '../knowledge/typos.ts';
import type { Article, TitleSpan } from './article.ts';
import { titlesBeside } from './beside.ts';
import { continuesName, shortHolders } from './candidates.ts';
import { hashWord } from './characters.ts';
import { holdersOf } from './offices/seat.ts';
import type { Scorer } from './score-cluster.ts';
import type { NameSpan } from './span.ts';
import type { TextFacts } from './text-facts.ts';
import { bestTitleFit } from './title-fit.ts';
import { Flag, nameToken, type Tokens, tokenText } from './tokens.ts';

/** Words of a name that may be misspelt: shorter ones become other names with one edit ("Li", "Lu"). */
const SHORTEST = 4;
const LONGEST_NAME = 4;
/** With first and last word right, a middle word may be another one that sounds alike: "Kim John Un". */
const INNER_EDITS = 2;
/** Titles of more roles ("minister", "Sen.") are held by too many to look at each. */
const FEW_ROLES = 3;
/** Countries of a text in which the holder of an office without a place is looked for. */
const HOMES = 2;
/** Larger than any number of a token. */
const LAST_TOKEN = 0x7fffffff - 1;
/** Names that begin alike, of which one more may be misspelt. */
const MOST_BEARERS = 600;
/** Prominence (0–1) from which a misspelt name needs no title: ministers of larger countries and whoever is above them. */
const WELL_KNOWN = 0.5;
/** Namesakes looked at one by one for a misspelling. */
const MOST = 60;
const NO_SPANS: readonly NameSpan[] = [];

/**
 * Finds capitalised phrases that are no known name but nearly the name of a person who either was introduced in the
 * article or holds the title, or is of the country, beside the phrase.
 */
export function findNearMisses(
  article: Article,
  facts: TextFacts,
  scorer: Scorer,
  spans: readonly NameSpan[],
  introduced: ReadonlySet<PersonIndex>,
): NameSpan[] {
  const found: NameSpan[] = [];
  const namesOf = rememberNames(article.knowledge);
  const familiar = indexNames(introduced, namesOf);
  const unknown = rememberUnknown(article);
  for (const phrase of phrases(article, spans)) {
    const tokens = article.flows[phrase.flow]!;
    const people = new Set<PersonIndex>();
    for (const person of sharingWord(tokens, phrase, familiar)) people.add(person);
    for (const person of innerDiffers(tokens, phrase, article)) people.add(person);
    for (const person of unknown(tokens, phrase)) people.add(person);
    const titles = titlesBeside(phrase, article);
    if (titles.length > 0) {
      for (const person of bySurname(tokens, phrase, article)) people.add(person);
      for (const person of byOffice(titles, article, facts)) people.add(person);
    }
    if (people.size === 0) continue;
    const words = wordsOf(tokens, phrase);
    for (const person of people) {
      const nearness = nearnessOf(words, namesOf(person), article.knowledge.names);
      if (nearness === 'far') continue;
      const fit = bestTitleFit(titles, scorer.person(person), article, facts)?.fit;
      // "Alaine" is a name of others, but of no other French foreign minister.
      if (nearness === 'other given name' && fit !== 'exact') continue;
      if (!introduced.has(person)) {
        const fits = fit === 'exact' || fit === 'likely';
        if (!fits && !countryBeside(phrase, scorer, facts, person) && !isOfTheDay(person, scorer, facts))
          continue;
      }
      // Phrases that begin with one token come one after the other.
      const last = found.at(-1);
      if (last?.flow === phrase.flow && last.from === phrase.from)
        last.candidates.push({ person, fit: 'near' });
      else found.push({ ...phrase, candidates: [{ person, fit: 'near' }] });
    }
  }
  return found;
}

/** A person's full names, each as its words. */
type NamesOf = (person: PersonIndex) => readonly (readonly string[])[];

function rememberNames(knowledge: Knowledge): NamesOf {
  const known = new Map<PersonIndex, string[][]>();
  return (person) => {
    let split = known.get(person);
    if (!split) {
      const { name, otherNames } = knowledge.person(person);
      known.set(person, (split = [name, ...otherNames].map(splitName)));
    }
    return split;
  };
}

/**
 * Persons by each word of their names and its place: of two words, one is right in a misspelt name, so that a phrase
 * need not be held against everybody whom the article has introduced.
 */
type NameWords = ReadonlyMap<number, ReadonlySet<PersonIndex>>;

const wordKey = (hash: number, place: number, length: number): number =>
  (Math.imul(hash, 31) + place * LONGEST_NAME + length) | 0;

function indexNames(persons: Iterable<PersonIndex>, namesOf: NamesOf): NameWords {
  const index = new Map<number, Set<PersonIndex>>();
  for (const person of persons) {
    for (const words of namesOf(person)) {
      if (words.length > LONGEST_NAME) continue;
      words.forEach((word, place) => {
        const key = wordKey(hashWord(word), place, words.length);
        const bearers = index.get(key);
        if (bearers) bearers.add(person);
        else index.set(key, new Set([person]));
      });
    }
  }
  return index;
}

function* sharingWord(tokens: Tokens, { from, to }: NameSpan, index: NameWords): Generator<PersonIndex> {
  for (let i = from; i < to; i++) yield* index.get(wordKey(tokens.hash[i]!, i - from, to - from)) ?? [];
}

/** Phrases of two to four capitalised words, none of which belongs to a known full name, with at least one name in it. */
function* phrases({ flows, knowledge }: Article, spans: readonly NameSpan[]): Generator<NameSpan> {
  const { names } = knowledge;
  const fullNames = new Map<number, NameSpan[]>();
  for (const span of spans) {
    if (span.kind !== 'full') continue;
    const list = fullNames.get(span.flow);
    if (list) list.push(span);
    else fullNames.set(span.flow, [span]);
  }
  for (const [flow, tokens] of flows.entries()) {
    const taken = fullNames.get(flow) ?? NO_SPANS;
    const starts = new Set(taken.map((span) => span.from));
    let next = 0;
    for (let from = 0; from < tokens.count; from++) {
      if (!(tokens.flags[from]! & Flag.CAPITALISED)) continue;
      while (next < taken.length && taken[next]!.to <= from) next++;
      const full = taken[next];
      if (full && full.from <= from) {
        from = full.to - 1;
        continue;
      }
      const first = tokens.name[from]!;
      const begins = first >= 0 && (names.tokenFlags(first) & TokenFlag.STARTS_FULL) !== 0;
      let to = from + 1;
      while (to < tokens.count && to - from < LONGEST_NAME && continuesName(tokens, to) && !starts.has(to))
        to++;
      for (; to > from + 1; to--) {
        const last = nameToken(tokens, to - 1, names);
        const ends = last >= 0 && (names.tokenFlags(last) & TokenFlag.SINGLE) !== 0;
        if (begins || ends) yield { flow, from, to, kind: 'near', candidates: [] };
      }
    }
  }
}

/** Persons whose name has the first and the last word of the phrase: what differs is in between. */
function innerDiffers(
  tokens: Tokens,
  { from, to }: NameSpan,
  { knowledge: { names } }: Article,
): PersonIndex[] {
  if (to - from < 3) return [];
  const first = nameToken(tokens, from, names);
  const last = nameToken(tokens, to - 1, names);
  if (first < 0 || last < 0) return [];
  const people: PersonIndex[] = [];
  const end = Math.min(names.fullTo(first, last), names.fullFrom(first, last) + MOST);
  for (let form = names.fullFrom(first, last); form < end; form++)
    if (names.formLength(form) === to - from) people.push(names.formPerson(form));
  return people;
}

/** Whoever holds the office of a title in the place it names, else in the countries that the text names most. */
function byOffice(titles: readonly TitleSpan[], article: Article, facts: TextFacts): PersonIndex[] {
  if (article.day === 0) return [];
  const people: PersonIndex[] = [];
  for (const { roles, jurisdictions, tense } of titles) {
    if (tense !== 'present' || roles.length > FEW_ROLES) continue;
    for (const jurisdiction of jurisdictions.length > 0 ? jurisdictions : mostNamed(facts)) {
      const seat = { roles, jurisdictions: [jurisdiction], titled: [] };
      for (const { person } of holdersOf(seat, article.day, article.knowledge).slice(0, MOST))
        people.push(person);
    }
  }
  return people;
}

const mostNamed = ({ countries }: TextFacts): JurisdictionIndex[] =>
  [...countries]
    .sort((a, b) => b[1] - a[1])
    .slice(0, HOMES)
    .map(([country]) => country);

/** Persons with the phrase's surname. */
function bySurname(tokens: Tokens, { flow, to }: NameSpan, { knowledge: { names } }: Article): PersonIndex[] {
  const people: PersonIndex[] = [];
  const last = nameToken(tokens, to - 1, names);
  if (last >= 0 && names.tokenFlags(last) & TokenFlag.SINGLE) {
    const surname: NameSpan = { flow, from: to - 1, to, kind: 'surname', candidates: [] };
    for (const { person } of shortHolders(tokens, surname, names).slice(0, MOST)) people.push(person);
  }
  return people;
}

/** Years around a term in which a misspelt name without a title is believed. */
const CURRENT_YEARS = 4;

/** In office about the date, of a country that the text names, and well known: hardly anybody else is nearly called so. */
function isOfTheDay(person: PersonIndex, scorer: Scorer, { countries: named }: TextFacts): boolean {
  const { prominence, yearsFromOffice, countries } = scorer.person(person);
  if (prominence < WELL_KNOWN || yearsFromOffice < 0 || yearsFromOffice > CURRENT_YEARS) return false;
  return [...countries].some((country) => named.has(country));
}

/** `withUnknownWord`, asked once per name: a private person is named again and again. */
function rememberUnknown(article: Article): (tokens: Tokens, phrase: NameSpan) => readonly PersonIndex[] {
  const known = new Map<number, PersonIndex[]>();
  return (tokens, phrase) => {
    if (phrase.to - phrase.from !== 2) return [];
    const key = (Math.imul(tokens.hash[phrase.from]!, 31) + tokens.hash[phrase.from + 1]!) | 0;
    let people = known.get(key);
    if (!people) known.set(key, (people = withUnknownWord(tokens, phrase, article)));
    return people;
  };
}

/**
 * "Viktor Yushenko", "Salahauddin Rabbani": one word is no name of anybody in the pack, the other is a name of few. A
 * word that is nobody's name is a misspelling, or the name of somebody further from power.
 */
function withUnknownWord(
  tokens: Tokens,
  { flow, from, to }: NameSpan,
  { knowledge: { names } }: Article,
): PersonIndex[] {
  const first = nameToken(tokens, from, names);
  const last = nameToken(tokens, to - 1, names);
  if (first >= 0 && last < 0) {
    const all = names.fullTo(first, LAST_TOKEN);
    const start = names.fullFrom(first, 0);
    if (all - start > MOST_BEARERS) return [];
    const word = foldToken(tokenText(tokens, to - 1));
    const initial = word.charCodeAt(0);
    const people: PersonIndex[] = [];
    for (let form = start; form < all; form++) {
      if (names.formLength(form) !== 2) continue;
      const other = names.formLast(form);
      if (names.tokenInitial(other) === initial && withinEdits(word, names.tokenText(other), 1))
        people.push(names.formPerson(form));
    }
    return people;
  }
  if (first >= 0 || last < 0 || !(names.tokenFlags(last) & TokenFlag.SINGLE)) return [];
  const bearers = shortHolders(tokens, { flow, from: to - 1, to, kind: 'surname', candidates: [] }, names);
  return bearers.length > MOST ? [] : bearers.map(({ person }) => person);
}

function countryBeside(phrase: NameSpan, scorer: Scorer, facts: TextFacts, person: PersonIndex): boolean {
  const { countries } = scorer.person(person);
  return facts
    .placesIn(phrase.flow)
    .some(
      (place) =>
        place.to <= phrase.from &&
        phrase.from - place.to <= 2 &&
        countries.has(facts.top(place.jurisdiction)),
    );
}

const wordsOf = (tokens: Tokens, { from, to }: NameSpan): string[] =>
  Array.from({ length: to - from }, (_, i) => foldToken(tokenText(tokens, from + i)));

type Nearness = 'near' | 'other given name' | 'far';

/** Whether exactly one word is one edit away from one of the person's names, the others being the same. */
function nearnessOf(words: readonly string[], bearerNames: ReturnType<NamesOf>, names: NameIndex): Nearness {
  let nearest: Nearness = 'far';
  for (const each of bearerNames) {
    const nearness = compare(each, words, names);
    if (nearness === 'near') return nearness;
    if (nearness !== 'far') nearest = nearness;
  }
  return nearest;
}

function compare(parts: readonly string[], words: readonly string[], names: NameIndex): Nearness {
  if (parts.length !== words.length) return 'far';
  let edits = 0;
  let nearness: Nearness = 'far';
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === words[i]) continue;
    if (++edits > 1 || parts[i]!.length < SHORTEST || words[i]!.length < SHORTEST) return 'far';
    const inner = i > 0 && i < parts.length - 1 && words[i]![0] === parts[i]![0];
    if (!withinEdits(words[i]!, parts[i]!, inner ? INNER_EDITS : 1)) return 'far';
    const token = names.token(words[i]!);
    const flags = token < 0 ? 0 : names.tokenFlags(token);
    if (i === parts.length - 1 && flags & (TokenFlag.SINGLE | TokenFlag.SURNAME)) return 'far';
    // Another known given name before the same surname is another person: "Jill", "Joel".
    nearness = i === 0 && flags & TokenFlag.GIVEN ? 'other given name' : 'near';
  }
  return nearness;
}
