import { wordSet } from '../../lexicon.ts';
import { Flag } from '../../tokens.ts';
import { isBroken } from '../phrase-trie.ts';
import type { Objection } from './rule.ts';

/** Nouns that an office stands before as an adjective: "the prime minister candidate", "the vice president pick". */
const AFTER = wordSet(
  'nominee nominees pick candidate candidates hopeful hopefuls contender contenders aspirant aspirants frontrunner race',
  'election elections vote ballot debate job jobs post role position slot seat portfolio level',
  'spot nomination selection choice emeritus select wannabe impersonator lookalike appointment runoff primary',
  'residence elect designate league cup trophy award medal',
);
/** With an apostrophe: the institution, not the person. */
const OWNED = wordSet(
  'office offices residence palace questions cup lodge guard bodyguard trophy award medal day house council fund prize club cross',
);

/** "the prime minister candidate", "Prime Minister's Questions", "the president's office". */
export const compound: Objection = ({ phrase, tokens }) => {
  const at = phrase.to;
  if (at >= tokens.count) return null;
  const flags = tokens.flags[at]!;
  if (tokens.flags[at - 1]! & Flag.POSSESSIVE) return OWNED.has(tokens, at) ? 'institution' : null;
  if (isBroken(flags)) return null;
  if (flags & Flag.HYPHEN_BEFORE && !(flags & Flag.HYPHEN_SPACED)) return 'compound';
  return AFTER.has(tokens, at) ? 'compound' : null;
};
