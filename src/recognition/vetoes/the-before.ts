import { wordSet } from '../lexicon.ts';
import { after, before } from '../neighbours.ts';
import { tokenText } from '../tokens.ts';
import type { VetoRule } from './veto.ts';

const THE = wordSet('the');
/** What things and people do alike: after "the" and a full name, it is a thing that does it. */
const VERBS = wordSet(
  'is was has had will would can could left returned sailed docked arrived carried sank burned opened closed stands stood lies lay',
);

/** "The Charles de Gaulle left Toulon": a ship. People have no article, but "the Barack Obama I knew" and "the Putin era". */
export const theBefore: VetoRule = (span, { flows }) => {
  if (span.kind !== 'full') return null;
  const tokens = flows[span.flow]!;
  if (!THE.has(tokens, before(tokens, span.from))) return null;
  const next = after(tokens, span.to);
  return VERBS.has(tokens, next) ? { rule: 'thing_before', detail: tokenText(tokens, span.from - 1) } : null;
};
