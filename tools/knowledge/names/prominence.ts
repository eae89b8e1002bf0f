// How prominent a person is: a prior for recognition and the order of search results.
import { ROLES } from '../../../src/knowledge/roles.ts';
import type { Compiled } from '../model.ts';

/** 0–255 per person of the model. */
export function prominences({ persons, offices, terms }: Compiled): Uint8Array {
  const score = new Float64Array(persons.length);
  const rank = new Float64Array(persons.length).fill(11);
  const count = new Float64Array(persons.length);
  for (const { person, office } of terms) {
    rank[person] = Math.min(rank[person]!, ROLES[offices[office]!.role].rank);
    count[person]!++;
  }
  persons.forEach((person, i) => {
    if (count[i] === 0) return;
    score[i] =
      (11 - rank[i]!) * 14 +
      10 * Math.log2(1 + count[i]!) +
      6 * Math.log2(1 + person.aliases.length) +
      (person.wikipedia ? 20 : 0);
  });
  return Uint8Array.from(score, (value) => Math.min(255, Math.round(value)));
}
