// Surnames that may stand alone: so well known and so much one person's that headlines use them without introduction.
import { TokenFlag } from '../../../src/knowledge/knowledge.ts';
import type { Form } from './form.ts';

// Measured on the development corpora, counting capitalised tokens with no capitalised neighbour and no introduction
// before: with prominence and lead alone, 16 of 22 were the holder on the annotated sets, the rest Ford (the maker of
// cars) and Medici; on BBC sport, technology and business 23 were SAFE and none right: Harper, Morrison, Jenkins,
// Berger, Ford – names that many bear. Asking for rare surnames and an office within memory takes all of those out.

/** The holder is at least this prominent: a head of state or government. */
const HOLDER_FROM = 160;
/**
 * Everyone else with the name is less prominent by at least so much, and so many people of the pack bear the name at
 * most: a rare name (Macron, Sunak) needs less of a lead than one that is met elsewhere too (Trump, Merkel).
 */
const RARE = { bearers: 5, ahead: 40 };
const MET = { bearers: 30, ahead: 90 };
/** Last in office in this year or later: Nixon stands alone in histories rather than in news. */
const OFFICE_SINCE = 1990;
const SHORTEST = 4;

/** SAFE tokens with their holders, by rule from prominence, flags and the last year in office (0: none). By person. */
export function safeTokens(
  forms: readonly (readonly Form[])[],
  flags: Map<string, number>,
  prominence: Uint8Array,
  lastYear: ArrayLike<number>,
): Map<string, number> {
  const bearers = new Map<string, number[]>();
  forms.forEach((ofPerson, person) => {
    for (const token of singles(ofPerson)) bearers.set(token, [...(bearers.get(token) ?? []), person]);
  });
  const unsafe = TokenFlag.WORD | TokenFlag.PLACE | TokenFlag.GIVEN;
  const safe = new Map<string, number>();
  for (const [token, persons] of bearers) {
    const flag = flags.get(token)!;
    if (token.length < SHORTEST || flag & unsafe) continue;
    const [holder, next] = persons.sort((a, b) => prominence[b]! - prominence[a]! || a - b) as [
      number,
      number?,
    ];
    const ahead = prominence[holder]! - (next === undefined ? 0 : prominence[next]!);
    const isWithin = (limit: typeof RARE) => persons.length <= limit.bearers && ahead >= limit.ahead;
    if (!isWithin(MET) && (flag & TokenFlag.SURNAME || !isWithin(RARE))) continue;
    if (prominence[holder]! < HOLDER_FROM || lastYear[holder]! < OFFICE_SINCE) continue;
    safe.set(token, holder);
    flags.set(token, flags.get(token)! | TokenFlag.SAFE);
  }
  return safe;
}

function singles(forms: readonly Form[]): Set<string> {
  const tokens = forms.filter(({ kind, tokens }) => kind !== 'full' && tokens.length === 1);
  return new Set(tokens.map((form) => form.tokens[0]!));
}
