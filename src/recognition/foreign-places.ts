// Names and adjectives of countries in other languages than English: "Russland", "russischer", "Estados Unidos". Names
// come from the language data that every browser and Node has, so that the pack need not carry them.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../knowledge/model.ts';
import { foldPhrase } from '../knowledge/tokens.ts';
import { hashWord } from './characters.ts';
import { COUNTRY_ADJECTIVES } from './words/country-adjectives.ts';

export interface ForeignPlaces {
  /** By folded name or adjective. */
  words: ReadonlyMap<string, JurisdictionIndex>;
  /** Adjectives of one word, by the hash of their token: they are written in small letters. */
  adjectives: ReadonlyMap<number, JurisdictionIndex>;
}

const NONE: ForeignPlaces = { words: new Map(), adjectives: new Map() };
const byKnowledge = new WeakMap<Knowledge, Map<string, ForeignPlaces>>();

/** The countries of the pack in a language (primary subtag). Empty for English and where nothing is known. */
export function foreignPlaces(lang: string, knowledge: Knowledge): ForeignPlaces {
  if (lang === 'en' || !/^[a-z]{2,3}$/.test(lang)) return NONE;
  let known = byKnowledge.get(knowledge);
  if (!known) byKnowledge.set(knowledge, (known = new Map()));
  let places = known.get(lang);
  if (!places) known.set(lang, (places = readPlaces(lang, knowledge)));
  return places;
}

function readPlaces(lang: string, knowledge: Knowledge): ForeignPlaces {
  const words = new Map<string, JurisdictionIndex>();
  const adjectives = new Map<number, JurisdictionIndex>();
  for (const [place, name] of countryNames(lang, knowledge)) {
    words.set(foldPhrase(name), place);
    // "Frankreichs Präsident": the only case that German writes on names of countries.
    if (lang === 'de') words.set(`${foldPhrase(name)}s`, place);
  }
  const listed = COUNTRY_ADJECTIVES[lang];
  for (const line of listed?.table.trim().split('\n') ?? []) {
    const code = line.slice(0, 2);
    const place = knowledge.jurisdictionByCode(code);
    if (place < 0) continue;
    for (const stem of line.slice(3).split(','))
      for (const ending of listed!.endings) {
        const word = foldPhrase(stem + ending);
        if (!words.has(word)) words.set(word, place);
        if (!word.includes(' ')) adjectives.set(hashWord(word), place);
      }
  }
  return { words, adjectives };
}

function* countryNames(lang: string, knowledge: Knowledge): Generator<[JurisdictionIndex, string]> {
  let names: Intl.DisplayNames;
  try {
    names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  } catch {
    return;
  }
  // A browser without the language answers in its own: then the pack's English names are enough.
  if (!names.resolvedOptions().locale.startsWith(lang)) return;
  for (let place = 0; place < knowledge.jurisdictionCount; place++) {
    const { code, kind } = knowledge.jurisdiction(place);
    if (kind !== 'country' || !/^[A-Z]{2}$/.test(code)) continue;
    const name = names.of(code);
    if (name) yield [place, name];
  }
}
