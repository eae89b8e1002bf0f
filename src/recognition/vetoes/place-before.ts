import { TokenFlag } from '../../knowledge/knowledge.ts';
import { wordSet } from '../lexicon.ts';
import { isCapitalised } from '../neighbours.ts';
import { Flag, nameToken, tokenText } from '../tokens.ts';
import type { VetoRule } from './veto.ts';

const THE = wordSet('the');
/** Where people and things are. Not "from", "to", "of", "by": those stand before persons as well. */
const WHERE = wordSet('in at near outside inside around');

/** "in The Hague", "at Lincoln": a surname by itself that is also a place, after a word that tells where. */
export const placeBefore: VetoRule = (span, { flows, headline, knowledge: { names } }) => {
  if (span.kind !== 'surname' || span.from === 0) return null;
  const tokens = flows[span.flow]!;
  const previous = span.from - 1;
  const veto = { rule: 'thing_before', detail: tokenText(tokens, previous) };
  // A capital in mid-sentence makes "The" part of a name.
  const inside = !headline[span.flow] && !(tokens.flags[previous]! & Flag.SENTENCE_START);
  if (THE.has(tokens, previous) && isCapitalised(tokens, previous) && inside) return veto;
  if (!WHERE.has(tokens, previous)) return null;
  const token = nameToken(tokens, span.to - 1, names);
  return token >= 0 && names.tokenFlags(token) & TokenFlag.PLACE ? veto : null;
};
