// People whom the compiler keeps apart though they have one name and one country or birthday: for a human to look at.

import type { CompiledPerson } from './model.ts';
import { fold } from './text.ts';

/** Pairs with the same name and the same day of birth, or the same name and country with no birth date to part them. */
export function lookAlikes(persons: readonly CompiledPerson[]): string[] {
  const byName = new Map<string, CompiledPerson[]>();
  for (const person of persons) {
    if (person.notOfficial) continue;
    const key = fold(person.name);
    const known = byName.get(key);
    if (known) known.push(person);
    else byName.set(key, [person]);
  }
  const pairs: string[] = [];
  for (const people of byName.values()) {
    people.forEach((one, at) => {
      for (const two of people.slice(at + 1)) {
        const reason = likeness(one, two);
        if (reason) pairs.push(`${described(one)} and ${described(two)}: ${reason}`);
      }
    });
  }
  return pairs.sort();
}

function likeness(one: CompiledPerson, two: CompiledPerson): string | undefined {
  if (one.qid && two.qid)
    return one.born && one.born.length === 10 && one.born === two.born ? 'born on the same day' : undefined;
  if (one.born && two.born) return one.born === two.born ? 'born on the same day' : undefined;
  return one.country === two.country ? 'one country, birth unknown' : undefined;
}

const described = ({ name, qid, born, country }: CompiledPerson) =>
  `${name} (${[qid, born, country].filter(Boolean).join(', ')})`;
