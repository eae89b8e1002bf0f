import { wordSet } from '../lexicon.ts';
import { Flag } from '../tokens.ts';
import { POLITICS } from '../words/topics.ts';
import type { Rule } from './rule.ts';

const INDEFINITE = wordSet('a an ein eine un une una um uma');
/** Words of an apposition that are looked at. */
const REACH = 8;

/**
 * ", a volunteer with the local museum": somebody whom readers must be told about, and who is told about without a word
 * of politics.
 */
export const indefiniteApposition: Rule = ({ cluster, article }) => {
  for (const { flow, to } of cluster.spans) {
    const tokens = article.flows[flow]!;
    if (to + 1 >= tokens.count || !(tokens.flags[to]! & Flag.COMMA_BEFORE) || !INDEFINITE.has(tokens, to))
      continue;
    if (tokens.flags[to]! & Flag.SENTENCE_START) continue;
    let political = false;
    let end = to + 1;
    for (; end < Math.min(tokens.count, to + REACH); end++) {
      if (tokens.flags[end]! & (Flag.COMMA_BEFORE | Flag.SENTENCE_START)) break;
      political ||= POLITICS.has(tokens, end) || article.isTitleWord(flow, end);
    }
    if (!political)
      return {
        rule: 'indefinite_apposition',
        value: 1,
        detail: tokens.text.slice(tokens.start[to], tokens.end[end - 1]),
      };
  }
  return null;
};
