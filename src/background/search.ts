import { foldToken } from '../knowledge/fold.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CastMember } from '../platform/messages.ts';
import type { OwnPerson } from '../platform/settings.ts';
import { castMember } from './cast.ts';
import { ownCastMember } from './own-people.ts';

/** Officials whose name looks like the query, the reader's own people first. */
export function searchOfficials(
  knowledge: Knowledge,
  own: readonly OwnPerson[],
  query: string,
  limit: number,
  date: string,
): CastMember[] {
  const wanted = foldToken(query.trim());
  if (!wanted) return [];
  const mine = own.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((written) => foldToken(written).includes(wanted)),
  );
  const found = knowledge
    .search(query, limit)
    .filter((person) => !knowledge.personFlags(person).notOfficial)
    .map((person) => castMember(knowledge, person, knowledge.officeAt(person, date)));
  return [...mine.map((person) => ownCastMember(person, date)), ...found].slice(0, limit);
}
