// Which states, regions and bodies a text names, and where.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../knowledge/model.ts';
import { foldPhrase } from '../knowledge/tokens.ts';
import { foreignPlaces } from './foreign-places.ts';
import { Flag, SEPARATING, type Tokens } from './tokens.ts';

/** Longest name of a place in words: "United Arab Emirates", "Bosnia and Herzegovina". */
const LONGEST = 3;
/** Words remembered per pack; beyond that the memory starts anew, so that a worker that lives for weeks stays small. */
const MEMORY = 60_000;

type Memory = Map<number, JurisdictionIndex>;
const memories = new WeakMap<Knowledge, Map<string, Memory>>();

export interface PlaceMention {
  flow: number;
  from: number;
  to: number;
  jurisdiction: JurisdictionIndex;
}

function memoryOf(knowledge: Knowledge, lang: string): Memory {
  let byLanguage = memories.get(knowledge);
  if (!byLanguage) memories.set(knowledge, (byLanguage = new Map()));
  let memory = byLanguage.get(lang);
  if (!memory || memory.size > MEMORY) byLanguage.set(lang, (memory = new Map()));
  return memory;
}

/** The jurisdiction that tokens `[from, to)` name, by name, demonym, adjective or metonym; -1 when none. */
export function jurisdictionOf(
  tokens: Tokens,
  from: number,
  to: number,
  knowledge: Knowledge,
  lang: string,
): JurisdictionIndex {
  return lookUp(tokens, from, to, knowledge, lang, memoryOf(knowledge, lang));
}

function lookUp(
  tokens: Tokens,
  from: number,
  to: number,
  knowledge: Knowledge,
  lang: string,
  memory: Memory,
): JurisdictionIndex {
  let key = tokens.hash[from]!;
  for (let i = from + 1; i < to; i++) key = (Math.imul(key, 31) ^ tokens.hash[i]!) | 0;
  let found = memory.get(key);
  if (found === undefined) {
    const words = foldPhrase(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
    found = foreignPlaces(lang, knowledge).words.get(words) ?? knowledge.jurisdictionByWord(words);
    memory.set(key, found);
  }
  return found;
}

/** "US", "UK", "EU" only in capitals: in small letters they are pronouns and particles. */
const isShort = (tokens: Tokens, index: number): boolean =>
  tokens.end[index]! - tokens.start[index]! <= 3 && !(tokens.flags[index]! & (Flag.ALL_CAPS | Flag.INITIAL));

/**
 * Finds the places that a flow names, longest first at each word, skipping `[from, to)` stretches that are names of
 * persons. In other languages than English, adjectives in small letters count as well ("russischer", "russo").
 */
export function findPlaces(
  tokens: Tokens,
  flow: number,
  knowledge: Knowledge,
  lang: string,
  taken: (index: number) => number,
  found: PlaceMention[],
): void {
  const memory = memoryOf(knowledge, lang);
  const { adjectives } = foreignPlaces(lang, knowledge);
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    if (!(flags & Flag.CAPITALISED)) {
      const jurisdiction = adjectives.size > 0 ? adjectives.get(tokens.hash[i]!) : undefined;
      if (jurisdiction !== undefined) found.push({ flow, from: i, to: i + 1, jurisdiction });
      continue;
    }
    const skip = taken(i);
    if (skip > i) {
      i = skip - 1;
      continue;
    }
    const limit = Math.min(tokens.count, i + LONGEST);
    let end = i + 1;
    while (end < limit && !(tokens.flags[end]! & (SEPARATING | Flag.STOP_BEFORE))) end++;
    for (let to = end; to > i; to--) {
      if (to === i + 1 ? isShort(tokens, i) : !(tokens.flags[to - 1]! & Flag.CAPITALISED)) continue;
      const jurisdiction = lookUp(tokens, i, to, knowledge, lang, memory);
      if (jurisdiction < 0) continue;
      found.push({ flow, from: i, to, jurisdiction });
      i = to - 1;
      break;
    }
  }
}
