// Surnames that may stand alone: so well known and so much one person's that headlines use them without introduction.
import { TokenFlag } from '../../../src/knowledge/knowledge.ts';
import type { Form } from './form.ts';

/** The holder is at least this prominent ... */
const HOLDER_FROM = 150;
/** ... and everyone else with the name less prominent by at least this. */
const AHEAD_BY = 60;
const SHORTEST = 4;

/** SAFE tokens with their holders, by rule from prominence and flags. */
export function safeTokens(
  forms: readonly (readonly Form[])[],
  flags: Map<string, number>,
  prominence: Uint8Array,
): Map<string, number> {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  forms.forEach((ofPerson, person) => {
    for (const token of singles(ofPerson)) {
      const leader = first.get(token);
      if (leader === undefined) first.set(token, person);
      else {
        const behind = prominence[person]! > prominence[leader]! ? leader : person;
        if (behind === leader) first.set(token, person);
        second.set(token, Math.max(second.get(token) ?? 0, prominence[behind]!));
      }
    }
  });
  const unsafe = TokenFlag.WORD | TokenFlag.PLACE | TokenFlag.GIVEN;
  const safe = new Map<string, number>();
  for (const [token, person] of first) {
    const ahead = prominence[person]! - (second.get(token) ?? 0);
    if (token.length < SHORTEST || prominence[person]! < HOLDER_FROM || ahead < AHEAD_BY) continue;
    if (flags.get(token)! & unsafe) continue;
    safe.set(token, person);
    flags.set(token, flags.get(token)! | TokenFlag.SAFE);
  }
  return safe;
}

function singles(forms: readonly Form[]): Set<string> {
  const tokens = forms.filter(({ kind, tokens }) => kind !== 'full' && tokens.length === 1);
  return new Set(tokens.map((form) => form.tokens[0]!));
}
