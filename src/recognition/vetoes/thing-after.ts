import { after, isCapitalised } from '../neighbours.ts';
import { Flag, tokenText } from '../tokens.ts';
import { FAR_THINGS, GOVERNMENTS_AFTER, NAMED_SMALL, THINGS_AFTER } from '../words/things.ts';
import type { VetoRule } from './veto.ts';

/** How far behind the name the thing may stand: "Eisenhower Executive Office Building". */
const FAR = 3;

/** "Kennedy Airport", "Konrad-Adenauer-Stiftung", "the Karl Renner prize", "Reagan Presidential Library". */
export const thingAfter: VetoRule = (span, { flows, headline }) => {
  const tokens = flows[span.flow]!;
  // "Kennedy's museum" belongs to Kennedy; "the Kennedy museum" is called after him.
  if (tokens.flags[span.to - 1]! & Flag.POSSESSIVE) return null;
  const next = after(tokens, span.to);
  if (next < 0) return null;
  if (!isCapitalised(tokens, next)) {
    return NAMED_SMALL.has(tokens, next) ? { rule: 'thing_after', detail: tokenText(tokens, next) } : null;
  }
  if (GOVERNMENTS_AFTER.has(tokens, next)) return null;
  if (THINGS_AFTER.has(tokens, next)) return { rule: 'thing_after', detail: tokenText(tokens, next) };
  if (headline[span.flow]) return null;
  for (let i = next + 1; i <= next + FAR; i++) {
    if (after(tokens, i) < 0 || !isCapitalised(tokens, i)) return null;
    if (tokens.flags[i - 1]! & Flag.POSSESSIVE) return null;
    if (FAR_THINGS.has(tokens, i)) return { rule: 'thing_after', detail: tokenText(tokens, i) };
  }
  return null;
};
