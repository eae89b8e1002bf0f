// "the prime minister said …" above, "Keir Starmer told …" below: the article's country is clear and it names the holder.
import { remember } from '../remember.ts';
import type { View } from '../rules/rule.ts';
import { holdersOf } from '../seat.ts';
import { homeOf } from './home.ts';
import { type Resolution, reason, termReason } from './resolution.ts';

/** The holder in the article's country, when the article names that person and nobody else who holds such an office. */
export function namedLater({ phrase, scene }: View): Resolution | null {
  if (phrase.meaning.use !== 'office' || phrase.seatRoles.length === 0) return null;
  const home = homeOf(scene);
  if (home < 0) return null;
  const { knowledge, day } = scene.article;
  const roles = phrase.meaning.local[knowledge.jurisdiction(home).code] ?? phrase.seatRoles;
  const rivals = remember(
    scene,
    `rivals ${roles.join()}`,
    () =>
      new Set(
        scene.sittings
          .filter((sitting) => !sitting.former && sitting.roles.some((role) => roles.includes(role)))
          .map(({ person }) => person),
      ),
  );
  if (rivals.size !== 1) return null;
  const holders = holdersOf({ roles, jurisdictions: [home], titled: phrase.titled }, day, knowledge);
  const holder = holders.length === 1 ? holders[0]! : null;
  if (!holder || !rivals.has(holder.person) || !scene.isNamed(holder.person)) return null;
  return {
    person: holder.person,
    term: holder.term,
    reasons: [
      termReason(holder, scene),
      reason('office_named_later', knowledge.person(holder.person).name),
      reason('office_home', knowledge.jurisdiction(home).name),
    ],
  };
}
