// Which states, regions and bodies a text names, and where.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../knowledge/model.ts';
import { foldPhrase } from '../knowledge/tokens.ts';
import { Flag, SEPARATING, type Tokens } from './tokens.ts';

/** Longest name of a place in words: "United Arab Emirates", "Bosnia and Herzegovina". */
const LONGEST = 3;
/** Words remembered per pack; beyond that the memory starts anew, so that a worker that lives for weeks stays small. */
const MEMORY = 60_000;

const memories = new WeakMap<Knowledge, Map<number, JurisdictionIndex>>();

export interface PlaceMention {
  flow: number;
  from: number;
  to: number;
  jurisdiction: JurisdictionIndex;
}

function memoryOf(knowledge: Knowledge): Map<number, JurisdictionIndex> {
  let memory = memories.get(knowledge);
  if (!memory || memory.size > MEMORY) {
    memory = new Map();
    memories.set(knowledge, memory);
  }
  return memory;
}

/** The jurisdiction that tokens `[from, to)` name, by name, demonym, adjective or metonym; -1 when none. */
export function jurisdictionOf(
  tokens: Tokens,
  from: number,
  to: number,
  knowledge: Knowledge,
): JurisdictionIndex {
  return lookUp(tokens, from, to, knowledge, memoryOf(knowledge));
}

function lookUp(
  tokens: Tokens,
  from: number,
  to: number,
  knowledge: Knowledge,
  memory: Map<number, JurisdictionIndex>,
): JurisdictionIndex {
  let key = tokens.hash[from]!;
  for (let i = from + 1; i < to; i++) key = (Math.imul(key, 31) ^ tokens.hash[i]!) | 0;
  let found = memory.get(key);
  if (found === undefined) {
    found = knowledge.jurisdictionByWord(
      foldPhrase(tokens.text.slice(tokens.start[from], tokens.end[to - 1])),
    );
    memory.set(key, found);
  }
  return found;
}

/** "US", "UK", "EU" only in capitals: in small letters they are pronouns and particles. */
const isShort = (tokens: Tokens, index: number): boolean =>
  tokens.end[index]! - tokens.start[index]! <= 3 && !(tokens.flags[index]! & (Flag.ALL_CAPS | Flag.INITIAL));

/**
 * Finds the places that a flow names, longest first at each word, skipping `[from, to)` stretches that are names of persons.
 * @param smallLetters whether adjectives in small letters count ("russischer", "russo"): not in English
 */
export function findPlaces(
  tokens: Tokens,
  flow: number,
  knowledge: Knowledge,
  smallLetters: boolean,
  taken: (index: number) => number,
  found: PlaceMention[],
): void {
  const memory = memoryOf(knowledge);
  for (let i = 0; i < tokens.count; i++) {
    const flags = tokens.flags[i]!;
    if (!(flags & Flag.CAPITALISED) && (!smallLetters || flags & Flag.NUMBER)) continue;
    const skip = taken(i);
    if (skip > i) {
      i = skip - 1;
      continue;
    }
    const limit = Math.min(tokens.count, i + LONGEST);
    let end = i + 1;
    while (end < limit && !(tokens.flags[end]! & (SEPARATING | Flag.STOP_BEFORE))) end++;
    for (let to = end; to > i; to--) {
      if (
        to === i + 1
          ? isShort(tokens, i)
          : !(tokens.flags[to - 1]! & Flag.CAPITALISED) && flags & Flag.CAPITALISED
      )
        continue;
      const jurisdiction = lookUp(tokens, i, to, knowledge, memory);
      if (jurisdiction < 0) continue;
      found.push({ flow, from: i, to, jurisdiction });
      i = to - 1;
      break;
    }
  }
}
