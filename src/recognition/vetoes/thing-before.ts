import { wordSet } from '../lexicon.ts';
import { before, isCapitalised } from '../neighbours.ts';
import { tokenText } from '../tokens.ts';
import { PARTICLES } from '../words/particles.ts';
import { THINGS_BEFORE } from '../words/things.ts';
import type { VetoRule } from './veto.ts';

/** These make a thing of the next name even in small letters. */
const SMALL = wordSet(
  'rue avenida rua uss hms carrier destroyer frigate warship submarine stiftung prix preis',
);

/** "Rue Charles de Gaulle", "USS John McCain", "Praça do Marechal Foch", "Fort Bragg", "the carrier Charles de Gaulle". */
export const thingBefore: VetoRule = (span, { flows }) => {
  const tokens = flows[span.flow]!;
  let index = before(tokens, span.from);
  // "Institut Jacques Delors", but also "Rua de Sá Carneiro".
  if (index >= 0 && PARTICLES.has(tokens, index) && !isCapitalised(tokens, index))
    index = before(tokens, index);
  if (index < 0) return null;
  const is = isCapitalised(tokens, index) ? THINGS_BEFORE : SMALL;
  return is.has(tokens, index) ? { rule: 'thing_before', detail: tokenText(tokens, index) } : null;
};
