import { wordSet } from '../../lexicon.ts';
import { isBroken } from '../phrase-trie.ts';
import type { Objection } from './rule.ts';

const COPULAS = wordSet(
  'is are was were be been being become becomes became becoming named elected appointed remain remains remained',
  'chosen nominated made inaugurated not called dubbed titled',
);
const AS = wordSet('as');
const VERB_LIKE = wordSet(
  'said says did does has had was is told put noted explained suggested argued claimed described called wants wanted promised pledged',
);

/** "He became the president of …", "was elected the …": says what somebody is, not who did something. */
export const predicate: Objection = ({ phrase, tokens }) => {
  const at = phrase.start - 1;
  if (at < 0 || isBroken(tokens.flags[phrase.start]!)) return null;
  if (COPULAS.has(tokens, at)) return 'predicate';
  if (AS.has(tokens, at) && !VERB_LIKE.has(tokens, phrase.to)) return 'predicate';
  return null;
};
