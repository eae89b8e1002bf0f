// "Trump's secretary of state", "Putin's foreign minister": the office in the government of the head who is named.
import type { Role } from '../../../knowledge/roles.ts';
import { namedIn } from '../remember.ts';
import type { View } from '../rules/rule.ts';
import { holdersOf } from '../seat.ts';
import { heldAs } from './by-place.ts';
import { isBelieved, pickNamed, type Resolution, reason, termReason } from './resolution.ts';

const HEADS: readonly Role[] = [
  'president',
  'prime-minister',
  'supreme-leader',
  'head-of-government',
  'monarch',
];

/** The holder in the country that the possessor heads at the date. Heads of the past had other ministers. */
export function byOwner({ phrase, scene }: View): Resolution | null {
  const owner = namedIn(scene, phrase.flow).find(({ to }) => to === phrase.owner + 1);
  if (!owner || phrase.meaning.use !== 'office' || phrase.placed || phrase.seatRoles.length === 0)
    return null;
  const head = heldAs(owner.person, HEADS, scene);
  if (!head || HEADS.some((role) => phrase.seatRoles.includes(role))) return null;
  const { knowledge, day } = scene.article;
  const roles = phrase.meaning.local[knowledge.jurisdiction(head.jurisdiction).code] ?? phrase.seatRoles;
  const holders = holdersOf(
    { roles, jurisdictions: [head.jurisdiction], titled: phrase.titled },
    day,
    knowledge,
  );
  const holder = pickNamed(holders, scene);
  if (!holder || holder.person === owner.person || !isBelieved(holder, scene)) return null;
  return {
    person: holder.person,
    term: holder.term,
    reasons: [termReason(holder, scene), reason('office_of_leader', knowledge.person(owner.person).name)],
  };
}
