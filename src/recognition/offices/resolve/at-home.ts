// "the prime minister" in an article that is plainly about one country and does not name its prime minister.
import { ROLES } from '../../../knowledge/roles.ts';
import { firstNamed, remember } from '../remember.ts';
import type { View } from '../rules/rule.ts';
import type { Scene } from '../scene.ts';
import { holdersOf } from '../seat.ts';
import { homeOf } from './home.ts';
import { type Resolution, reason, termReason } from './resolution.ts';

/** Persons of the country whom the article must name, and their share of all whom it names. */
const FEWEST_PERSONS = 2;
const SHARE = 0.7;
/** Heads of state and government and their deputies: of whom every reader knows that there is one. */
const LOWEST_RANK = 3;

/** The holder in the article's country, when nobody else in the article holds such an office. */
export function atHome({ phrase, scene }: View): Resolution | null {
  if (phrase.meaning.use !== 'office' || phrase.determiner !== 'the' || phrase.seatRoles.length === 0)
    return null;
  const home = homeOf(scene);
  if (home < 0 || !isPeopledFrom(home, scene)) return null;
  const { knowledge, day } = scene.article;
  const roles = phrase.meaning.local[knowledge.jurisdiction(home).code] ?? phrase.seatRoles;
  if (roles.some((role) => ROLES[role].rank > LOWEST_RANK)) return null;
  const isHeld = remember(scene, `held ${roles.join()}`, () =>
    scene.sittings.some((sitting) => !sitting.former && sitting.roles.some((role) => roles.includes(role))),
  );
  if (isHeld) return null;
  const holders = holdersOf({ roles, jurisdictions: [home], titled: phrase.titled }, day, knowledge);
  const holder = holders.length === 1 ? holders[0]! : null;
  if (holder?.certainty !== 'sure') return null;
  return {
    person: holder.person,
    term: holder.term,
    reasons: [termReason(holder, scene), reason('office_home', knowledge.jurisdiction(home).name)],
  };
}

/** Nearly everybody whom the article names serves the country. */
function isPeopledFrom(home: number, scene: Scene): boolean {
  const persons = firstNamed(scene);
  const { knowledge } = scene.article;
  const ours = remember(
    scene,
    `people of ${home}`,
    () => persons.filter(({ person }) => knowledge.personCountry(person) === home).length,
  );
  return ours >= FEWEST_PERSONS && ours >= persons.length * SHARE;
}
