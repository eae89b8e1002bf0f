import { wordSet } from '../lexicon.ts';
import { isCapitalised } from '../neighbours.ts';
import { Flag, tokenText } from '../tokens.ts';
import type { VetoRule } from './veto.ts';

/** Surnames that are months: in English, and "März", "Mai" in German and French. */
const MONTHS = wordSet('may march april june august january mai märz juli janvier');
/** Words before a month, when no figure stands beside it. */
const BEFORE = wordSet(
  'in since until till by last next this early late mid during through of from between every before after around warm sunny cold wet im seit bis en',
);

/** "in May", "12 May", "May 2017", "the warm May sunshine"; not "Mrs May", "May said". */
export const month: VetoRule = (span, { flows }) => {
  const tokens = flows[span.flow]!;
  if (span.to - span.from !== 1 || !MONTHS.has(tokens, span.from)) return null;
  const veto = { rule: 'month', detail: tokenText(tokens, span.from) };
  const { from, to } = span;
  if (to < tokens.count && tokens.flags[to]! & Flag.NUMBER && !(tokens.flags[to]! & Flag.STOP_BEFORE))
    return veto;
  if (from > 0 && tokens.flags[from - 1]! & Flag.NUMBER) return veto;
  if (from > 0 && !isCapitalised(tokens, from - 1) && BEFORE.has(tokens, from - 1)) return veto;
  return null;
};
