import { wordSet } from '../lexicon.ts';
import { tokenText } from '../tokens.ts';
import type { VetoRule } from './veto.ts';

/** Forms of state and public bodies, which sources sometimes have among somebody's names. */
const WORDS = wordSet(
  'republic kingdom federation emirate sultanate commonwealth union states nation ministry government parliament president minister senate congress council committee party',
);

/** "the Czech Republic", "the Prime Minister": words of politics end nobody's name, whatever a source lists. */
export const noNameWord: VetoRule = (span, { flows }) => {
  const tokens = flows[span.flow]!;
  const last = span.to - 1;
  return WORDS.has(tokens, last) ? { rule: 'glued', detail: tokenText(tokens, last) } : null;
};
