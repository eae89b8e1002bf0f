import type { OwnPerson } from '../../platform/settings.ts';

export interface Merged {
  people: OwnPerson[];
  added: number;
  updated: number;
  same: number;
}

/**
 * Adds imported people to those there are. Somebody with the same name, office, jurisdiction and first day is the same
 * entry: the import's other values replace the old ones, and other names are kept from both. Nobody is ever removed, so
 * that importing a file twice, or an older one, loses nothing.
 */
export function mergePeople(current: readonly OwnPerson[], imported: readonly OwnPerson[]): Merged {
  const merged = new Map(current.map((person) => [identity(person), person]));
  let [added, updated, same] = [0, 0, 0];
  for (const person of imported) {
    const key = identity(person);
    const old = merged.get(key);
    const otherNames = [...new Set([...(old?.otherNames ?? []), ...person.otherNames])];
    const next = { ...old, ...person, otherNames };
    if (!old) added += 1;
    else if (sameValues(old, next)) same += 1;
    else updated += 1;
    merged.set(key, next);
  }
  return { people: [...merged.values()], added, updated, same };
}

function identity({ name, office, jurisdiction, start }: OwnPerson): string {
  return [name, office, jurisdiction, start ?? '']
    .map((value) => value.normalize('NFC').toLowerCase())
    .join('\n');
}

function sameValues(a: OwnPerson, b: OwnPerson): boolean {
  const ordered = (person: OwnPerson) =>
    JSON.stringify(Object.entries(person).sort(([x], [y]) => (x < y ? -1 : 1)));
  return ordered(a) === ordered(b);
}
