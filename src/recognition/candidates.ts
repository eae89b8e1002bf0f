// Step 2: names that the pack knows, by longest match over its forms.
import { type NameIndex, TokenFlag } from '../knowledge/knowledge.ts';
import { wordSet } from './lexicon.ts';
import { fitName, hasSuffix } from './name-fit.ts';
import type { NameSpan, SpanCandidate } from './span.ts';
import { Flag, nameToken, SEPARATING, type Tokens } from './tokens.ts';
import { PARTICLES } from './words/particles.ts';
import { OPENERS } from './words/sentence.ts';

/** Longest name in words that is tried. "Luiz Inácio Lula da Silva" has five, princes have seven. */
const LONGEST = 8;
/** More namesakes than this under one short form are not looked at one by one: nothing short of a title can tell them apart. */
const MOST_CANDIDATES = 400;

const NONE = wordSet('');
/** Particles of names that are prepositions in the language of the text. */
const PREPOSITIONS = new Map([
  ['de', wordSet('von vom zu zum zur')],
  ['nl', wordSet('van')],
  ['fr', wordSet('de du des d')],
  ['es', wordSet('de del')],
  ['pt', wordSet('de da do das dos e')],
  ['it', wordSet('di del della dei d')],
]);

/** Whether the token goes on a name begun before it: no comma or bracket between, and a capital, a particle or a hyphen. */
export function continuesName(tokens: Tokens, index: number): boolean {
  const flags = tokens.flags[index]!;
  if (flags & (SEPARATING & ~Flag.QUOTE_BEFORE)) return false;
  if (flags & Flag.STOP_BEFORE && !(flags & Flag.ABBREVIATION_BEFORE)) return false;
  if (flags & (Flag.CAPITALISED | Flag.HYPHEN_BEFORE)) return true;
  return PARTICLES.has(tokens, index);
}

/** Marks names of the pack in one flow: spans in order, not overlapping, the longest at each place. */
export function findNames(
  tokens: Tokens,
  flow: number,
  names: NameIndex,
  lang: string,
  spans: NameSpan[],
): void {
  const prepositions = PREPOSITIONS.get(lang) ?? NONE;
  for (let i = 0; i < tokens.count; ) {
    const found =
      prepositions.has(tokens, i) && leadsToName(tokens, flow, i, names)
        ? null
        : nameAt(tokens, flow, i, names);
    if (found) {
      spans.push(found);
      i = found.to;
    } else i++;
  }
}

function nameAt(tokens: Tokens, flow: number, from: number, names: NameIndex): NameSpan | null {
  const flags = tokens.flags[from]!;
  if (!(flags & Flag.CAPITALISED) && !startsWithParticle(tokens, from)) return null;
  const first = nameToken(tokens, from, names);
  if (first < 0) return null;
  const bits = names.tokenFlags(first);
  if (bits & TokenFlag.STARTS_FULL) {
    const full = fullAt(tokens, flow, from, first, names);
    if (full) return full;
  }
  return bits & (TokenFlag.SINGLE | TokenFlag.STARTS_SHORT)
    ? shortAt(tokens, flow, from, first, names)
    : null;
}

/** "demissão de António Costa", "die Rede von Merkel": a small word before a name that is complete without it. */
function leadsToName(tokens: Tokens, flow: number, at: number, names: NameIndex): boolean {
  if (tokens.flags[at]! & Flag.CAPITALISED || at + 1 >= tokens.count) return false;
  if (!(tokens.flags[at + 1]! & Flag.CAPITALISED)) return false;
  const next = nameToken(tokens, at + 1, names);
  if (next < 0) return false;
  const bits = names.tokenFlags(next);
  if (bits & TokenFlag.SINGLE) return true;
  return (bits & TokenFlag.STARTS_FULL) !== 0 && fullAt(tokens, flow, at + 1, next, names) !== null;
}

/** "von der Leyen", "bin Salman": a small word only begins a name when a capital follows soon. */
function startsWithParticle(tokens: Tokens, from: number): boolean {
  if (!PARTICLES.has(tokens, from)) return false;
  for (let i = from + 1; i < Math.min(tokens.count, from + 4); i++) {
    if (tokens.flags[i]! & (SEPARATING | Flag.STOP_BEFORE)) return false;
    if (tokens.flags[i]! & Flag.CAPITALISED) return true;
    if (!PARTICLES.has(tokens, i)) return false;
  }
  return false;
}

/** End of the longest stretch from `from` that could be one name. */
function reach(tokens: Tokens, from: number): number {
  const limit = Math.min(tokens.count, from + LONGEST);
  let to = from + 1;
  // A possessive ends a name: "Obama's Biden speech" names two.
  while (to < limit && !(tokens.flags[to - 1]! & Flag.POSSESSIVE) && continuesName(tokens, to)) to++;
  return to;
}

function fullAt(
  tokens: Tokens,
  flow: number,
  from: number,
  first: number,
  names: NameIndex,
): NameSpan | null {
  const opens = OPENERS.has(tokens, from);
  for (let to = reach(tokens, from); to > from + 1; to--) {
    const last = nameToken(tokens, to - 1, names);
    if (last < 0 || isCutInTwo(tokens, to, names)) continue;
    const end = names.fullTo(first, last);
    const candidates: SpanCandidate[] = [];
    for (let form = names.fullFrom(first, last); form < end; form++) {
      const fit = fitName(tokens, from, to, form, names);
      // "So Kim left" is no short way to write "So-young Kim".
      if (fit && !(opens && fit !== 'exact')) add(candidates, { person: names.formPerson(form), fit });
    }
    if (candidates.length > 0) {
      return { flow, from, to: hasSuffix(tokens, to) ? to + 1 : to, kind: 'full', candidates };
    }
  }
  return null;
}

/** "Park Tae-hwan" is not "Park Tae"; "Angela Merkel-led" is Angela Merkel. */
function isCutInTwo(tokens: Tokens, to: number, names: NameIndex): boolean {
  if (to >= tokens.count) return false;
  const flags = tokens.flags[to]!;
  if (!(flags & Flag.HYPHEN_BEFORE) || flags & (Flag.HYPHEN_SPACED | SEPARATING)) return false;
  const next = nameToken(tokens, to, names);
  return next >= 0 && !(names.tokenFlags(next) & TokenFlag.WORD);
}

const FIT_ORDER = { exact: 0, initial: 1, shorter: 2, longer: 3, near: 4 };

/** One entry per person, with the best of its forms. */
function add(candidates: SpanCandidate[], candidate: SpanCandidate): void {
  const known = candidates.find(({ person }) => person === candidate.person);
  if (!known) candidates.push(candidate);
  else if (FIT_ORDER[candidate.fit] < FIT_ORDER[known.fit]) known.fit = candidate.fit;
}

function shortAt(
  tokens: Tokens,
  flow: number,
  from: number,
  first: number,
  names: NameIndex,
): NameSpan | null {
  const limit = reach(tokens, from);
  const end = names.shortTo(first);
  let longest = 0;
  let sole = false;
  for (let form = names.shortFrom(first); form < end; form++) {
    const length = names.formLength(form);
    if (length < longest || !matchesShort(tokens, from, limit, form, length, names)) continue;
    if (length > longest) sole = false;
    longest = length;
    if (!sole && names.formKind(form) === 'sole') sole = true;
  }
  if (longest === 0) return null;
  return { flow, from, to: from + longest, kind: sole ? 'sole' : 'surname', candidates: [] };
}

/**
 * Everyone for whom the words of a `surname` or `sole` span are a short form; at most `MOST_CANDIDATES`. Not made at
 * once: most surnames in a text need no list, and a common one has hundreds.
 */
export function shortHolders(tokens: Tokens, span: NameSpan, names: NameIndex): SpanCandidate[] {
  if (span.candidates.length > 0 || span.kind === 'full' || span.kind === 'near') return span.candidates;
  const first = nameToken(tokens, span.from, names);
  const length = span.to - span.from;
  const end = names.shortTo(first);
  const seen = new Set<number>();
  for (let form = names.shortFrom(first); form < end && seen.size < MOST_CANDIDATES; form++) {
    if (names.formLength(form) !== length || !matchesShort(tokens, span.from, span.to, form, length, names))
      continue;
    seen.add(names.formPerson(form));
  }
  span.candidates = Array.from(seen, (person) => ({ person, fit: 'exact' as const }));
  return span.candidates;
}

function matchesShort(
  tokens: Tokens,
  from: number,
  limit: number,
  form: number,
  length: number,
  names: NameIndex,
): boolean {
  if (length === 1) return (tokens.flags[from]! & Flag.CAPITALISED) !== 0;
  if (from + length > limit) return false;
  const parts = names.formTokens(form);
  for (let i = 1; i < length; i++) if (nameToken(tokens, from + i, names) !== parts[i]) return false;
  return true;
}
