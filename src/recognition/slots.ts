// Who a surname means at a place of the article: the person last introduced with it. A person unknown to us takes the
// surname like anybody else, and gives it back when one of ours is introduced again.

import type { NameIndex } from '../knowledge/knowledge.ts';
import type { PersonIndex } from '../knowledge/model.ts';
import type { Resolved } from './score-cluster.ts';
import type { NameSpan } from './span.ts';
import { Flag, nameToken, type Tokens } from './tokens.ts';
import { PARTICLES } from './words/particles.ts';

/** Someone who is not in the pack, or whom we could not tell. */
export const STRANGER = -1;

export interface Introduction {
  person: PersonIndex | typeof STRANGER;
  /** What introduced them, for score and reasons; null for strangers. */
  by: Resolved | null;
  flow: number;
}

/** Keys are token numbers of the pack's name index. */
export class Slots {
  readonly #latest = new Map<number, Introduction[]>();

  /** Opens slots for every word of the name by which its bearer could be called later. */
  open(tokens: Tokens, span: NameSpan, { person, by }: Omit<Introduction, 'flow'>, names: NameIndex): void {
    const introduction = { person, by, flow: span.flow };
    for (let i = span.from; i < span.to; i++) {
      if (tokens.flags[i]! & Flag.INITIAL) continue;
      if (!(tokens.flags[i]! & Flag.CAPITALISED) && PARTICLES.has(tokens, i)) continue;
      // A stranger's given name does not block a surname: "Clinton Smith" leaves Clinton free.
      if (person === STRANGER && i < span.to - 1) continue;
      this.#put(nameToken(tokens, i, names), introduction);
    }
  }

  #put(token: number, introduction: Introduction): void {
    if (token < 0) return;
    const list = this.#latest.get(token);
    if (list) list.push(introduction);
    else this.#latest.set(token, [introduction]);
  }

  /** Introductions under a word, oldest first. */
  under(token: number): readonly Introduction[] {
    return this.#latest.get(token) ?? [];
  }
}

/** Whether the words of a short span are a short form of the person's. */
export function isShortFormOf(
  tokens: Tokens,
  span: NameSpan,
  person: PersonIndex,
  names: NameIndex,
): boolean {
  return hasShortForm(tokens, span, person, names) || isCoreOf(tokens, span, person, names);
}

/** "al-Hariri", "El-Sissi" for someone whose short form in the pack lacks the particle. */
function isCoreOf(tokens: Tokens, span: NameSpan, person: PersonIndex, names: NameIndex): boolean {
  let from = span.from;
  while (from < span.to - 1 && PARTICLES.has(tokens, from)) from++;
  return from > span.from && hasShortForm(tokens, { ...span, from }, person, names);
}

function hasShortForm(tokens: Tokens, span: NameSpan, person: PersonIndex, names: NameIndex): boolean {
  const first = nameToken(tokens, span.from, names);
  if (first < 0) return false;
  const length = span.to - span.from;
  const end = names.shortTo(first);
  for (let form = names.shortFrom(first); form < end; form++) {
    if (names.formPerson(form) !== person || names.formLength(form) !== length) continue;
    if (length === 1) return true;
    const parts = names.formTokens(form);
    let same = true;
    for (let i = 1; i < length && same; i++) same = nameToken(tokens, span.from + i, names) === parts[i];
    if (same) return true;
  }
  return false;
}
