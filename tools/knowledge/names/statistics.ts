// What single tokens are besides names of officials; see `TokenFlag`.
import { TokenFlag } from '../../../src/knowledge/knowledge.ts';
import { splitName } from '../../../src/knowledge/tokens.ts';
import type { CompiledJurisdiction } from '../model.ts';
import type { Form } from './form.ts';
import type { NameLists } from './lists.ts';
import type { Givenness } from './parse.ts';

/** A surname that is a given name once in five times is one: "Jordan", "Kim"; "Harris" and "Clinton" are not. */
const GIVEN_FROM = 0.2;

/** Months and weekdays of the languages we read. Always words, however often they are names. */
const CALENDAR =
  `january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday januar februar marz mai juni juli oktober dezember montag dienstag mittwoch
  donnerstag freitag samstag sonntag janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  lundi mardi mercredi jeudi vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo`.split(/\s+/);

/** Single words that name jurisdictions. */
function placeTokens(jurisdictions: readonly CompiledJurisdiction[]): string[] {
  return jurisdictions
    .filter(({ kind }) => kind !== 'body' && kind !== 'other')
    .flatMap(({ name, words }) => [name, ...words].map(splitName))
    .filter((tokens) => tokens.length === 1)
    .map((tokens) => tokens[0]!);
}

/**
 * Flags of every token of the pack: all tokens of forms, and given names and places beyond them, so that recognition
 * can tell "Jane Harris" and "Harris County" from Harris.
 */
export function tokenStatistics(
  forms: readonly (readonly Form[])[],
  jurisdictions: readonly CompiledJurisdiction[],
  lists: NameLists,
  givenness: Givenness,
): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (token: string, flag: number) => flags.set(token, (flags.get(token) ?? 0) | flag);
  const bearers = new Map<string, number>();
  for (const ofPerson of forms) {
    const single = new Set<string>();
    for (const { kind, tokens } of ofPerson) {
      for (const token of tokens) add(token, 0);
      if (kind === 'full') add(tokens[0]!, TokenFlag.STARTS_FULL);
      else add(tokens[0]!, tokens.length === 1 ? TokenFlag.SINGLE : TokenFlag.STARTS_SHORT);
      if (kind === 'short' && tokens.length === 1) single.add(tokens[0]!);
    }
    for (const token of single) bearers.set(token, (bearers.get(token) ?? 0) + 1);
  }
  for (const [token, count] of bearers) if (count > 1) add(token, TokenFlag.SHARED);
  for (const token of lists.given) add(token, 0);
  for (const token of [...lists.places, ...placeTokens(jurisdictions)]) add(token, TokenFlag.PLACE);
  const words = new Set([...lists.words, ...CALENDAR]);
  for (const token of flags.keys()) {
    if (words.has(token)) add(token, TokenFlag.WORD);
    if (lists.surnames.has(token)) add(token, TokenFlag.SURNAME);
    if (token.length > 1 && givenness(token) >= GIVEN_FROM) add(token, TokenFlag.GIVEN);
  }
  return flags;
}
