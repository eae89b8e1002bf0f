import { wordSet } from '../../lexicon.ts';
import { Flag } from '../../tokens.ts';
import { isBroken } from '../phrase-trie.ts';
import type { Objection } from './rule.ts';

const HOLDING = wordSet(
  'office post position role job title rank seat function functions duties presidency election powers candidate candidates candidacy run bid race running campaign vie contest',
);
const LINKS = wordSet('of for to as against');
const CONTEST = wordSet(
  'run runs ran running bid race campaign stand stands standing candidate candidates candidacy contest compete competing',
);
const FOR = wordSet('for');
const AT = wordSet('at');

/** "the office of the president", "the post of prime minister", "running for governor". */
export const postItself: Objection = ({ phrase, tokens }) => {
  const at = phrase.start - 1;
  if (at < 1 || isBroken(tokens.flags[phrase.start]!)) return null;
  // "kept her at the head of the IMF": the place she has, not she.
  if (AT.has(tokens, at) && phrase.meaning.head === 'head') return 'post';
  if (FOR.has(tokens, at) && CONTEST.has(tokens, at - 1)) return 'post';
  if (!LINKS.has(tokens, at) || !HOLDING.has(tokens, at - 1)) return null;
  return tokens.flags[at]! & Flag.SENTENCE_START ? null : 'post';
};
