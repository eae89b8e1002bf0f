import { wordSet } from '../../lexicon.ts';
import { Flag } from '../../tokens.ts';
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
const HOLDING = wordSet(
  'office post position role job title rank seat function functions duties presidency election powers candidate candidates candidacy run bid race running campaign vie contest',
);
const LINKS = wordSet('of for to as against');
const CONTEST = wordSet(
  'run runs ran running bid race campaign stand stands standing candidate candidates candidacy contest compete competing',
);
const FOR = wordSet('for');

/** "He became the president of …", "was elected the …": says what somebody is, not who did something. */
export const predicate: Objection = ({ phrase, tokens }) => {
  const at = phrase.start - 1;
  if (at < 0 || isBroken(tokens.flags[phrase.start]!)) return null;
  if (COPULAS.has(tokens, at)) return 'predicate';
  if (AS.has(tokens, at) && !VERB_LIKE.has(tokens, phrase.to)) return 'predicate';
  return null;
};

/** "the office of the president", "the post of prime minister", "running for governor". */
export const postItself: Objection = ({ phrase, tokens }) => {
  const at = phrase.start - 1;
  if (at < 1 || isBroken(tokens.flags[phrase.start]!)) return null;
  if (FOR.has(tokens, at) && CONTEST.has(tokens, at - 1)) return 'post';
  if (!LINKS.has(tokens, at) || !HOLDING.has(tokens, at - 1)) return null;
  return tokens.flags[at]! & Flag.SENTENCE_START ? null : 'post';
};
