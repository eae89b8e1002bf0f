// What single tokens are besides names of officials; see `TokenFlag`.
import { TokenFlag } from '../../../src/knowledge/knowledge.ts';
import type { Form } from './form.ts';

/** Flags of every token of the pack, from the forms of all persons. */
export function tokenStatistics(forms: readonly (readonly Form[])[]): Map<string, number> {
  const flags = new Map<string, number>();
  const bearers = new Map<string, number>();
  const add = (token: string, flag: number) => flags.set(token, (flags.get(token) ?? 0) | flag);
  for (const ofPerson of forms) {
    const last = new Set<string>();
    for (const { kind, tokens } of ofPerson) {
      for (const token of tokens) add(token, 0);
      if (kind === 'full') {
        add(tokens[0]!, TokenFlag.STARTS_FULL | TokenFlag.GIVEN);
        last.add(tokens.at(-1)!);
      } else add(tokens[0]!, tokens.length === 1 ? TokenFlag.SINGLE : TokenFlag.STARTS_SHORT);
    }
    for (const token of last) bearers.set(token, (bearers.get(token) ?? 0) + 1);
  }
  for (const [token, count] of bearers) if (count > 1) add(token, TokenFlag.SHARED);
  return flags;
}
