import { gapBefore, isCapitalised } from '../neighbours.ts';
import { Flag, tokenText } from '../tokens.ts';
import { PREFIXES } from '../words/particles.ts';
import type { VetoRule } from './veto.ts';

/** "Johnson & Johnson", "@JoeBiden", "putin.com", "Smith-Jones", "Parker-Bowles": letters that belong to something longer. */
export const glued: VetoRule = (span, { flows, knowledge, headline }) => {
  const tokens = flows[span.flow]!;
  const gap = span.from > 0 ? gapBefore(tokens, span.from) : tokens.text.slice(0, tokens.start[0]);
  if (/[@_\\=]$/.test(gap) || /&\s*$/.test(gap)) return { rule: 'glued', detail: gap.trim() };
  const next = span.to;
  if (next < tokens.count) {
    const flags = tokens.flags[next]!;
    const between = gapBefore(tokens, next);
    if (/^['’]?s?\s*&/.test(between) || (flags & Flag.SYMBOL_BEFORE && /^[._@\\=]/.test(between)))
      return { rule: 'glued', detail: `${between.trim()}${tokenText(tokens, next)}` };
    if (
      flags & Flag.HYPHEN_BEFORE &&
      !(flags & Flag.HYPHEN_SPACED) &&
      flags & Flag.CAPITALISED &&
      !headline[span.flow]
    )
      return hyphenated(next);
  }
  const first = tokens.flags[span.from]!;
  if (span.from > 0 && first & Flag.HYPHEN_BEFORE && !(first & Flag.HYPHEN_SPACED)) {
    const previous = span.from - 1;
    if (isCapitalised(tokens, previous) && !PREFIXES.has(tokens, previous)) return hyphenated(previous);
  }
  return null;

  /** Two hyphenated surnames are a pair ("the Merkel-Macron plan") if each was introduced; else one longer name. */
  function hyphenated(other: number) {
    const name = tokens.name[other]!;
    if (span.kind !== 'full' && name >= 0 && knowledge.names.safeHolder(name) >= 0) return null;
    return {
      rule: 'longer_name',
      detail: tokenText(tokens, other),
      otherPerson: true,
      unlessIntroduced: true,
    };
  }
};
