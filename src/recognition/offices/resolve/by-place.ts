// "the Russian defence minister", "the Fed chair", "the Vermont senator": the phrase itself says where.
import type { JurisdictionIndex, PersonIndex } from '../../../knowledge/model.ts';
import type { Role } from '../../../knowledge/roles.ts';
import { foldPhrase } from '../../../knowledge/tokens.ts';
import { headOf } from '../heads.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import { firstNamed, remember } from '../remember.ts';
import type { View } from '../rules/rule.ts';
import { type HeldTerm, type Scene, UNKNOWN } from '../scene.ts';
import { holdersOf, isTitled } from '../seat.ts';
import { isBelieved, pickNamed, type Resolution, reason, termReason } from './resolution.ts';

/** Who holds the office that the phrase names with its place; null when not sure. */
export function byPlace({ phrase, scene }: View): Resolution | null {
  const { article } = scene;
  const { knowledge, day } = article;
  if (phrase.seatRoles.length === 0 || phrase.jurisdictions.length === 0) return null;
  const place = knowledge.jurisdiction(phrase.jurisdictions[0]!).name;
  if (phrase.meaning.use === 'title') return namedMember(phrase, scene, place);
  const told = introducedThere(phrase, scene);
  if (told === 'stranger') return null;
  const acting = phrase.modifiers.includes('acting');
  const holders = holdersOf(
    { roles: phrase.seatRoles, jurisdictions: phrase.jurisdictions, titled: phrase.titled },
    day,
    knowledge,
  ).filter((holder) => !acting || holder.acting || scene.isNamed(holder.person));
  const holder = pickNamed(holders, scene);
  if (holder && isBelieved(holder, scene) && (told === null || told === holder.person)) {
    return {
      person: holder.person,
      term: holder.term,
      reasons: [termReason(holder, scene), reason('office_place_named', place)],
    };
  }
  if (told === null || holders.some(({ person }) => person !== told)) return null;
  return {
    person: told,
    term: null,
    reasons: [reason('office_introduced', knowledge.person(told).name), reason('office_place_named', place)],
  };
}

/**
 * Whom the text itself gives this office in this place by a title beside a name: a person, `stranger` when it is
 * somebody unknown or several people, null when nobody.
 */
function introducedThere(phrase: OfficePhrase, scene: Scene): PersonIndex | 'stranger' | null {
  const key = `there ${headOf(phrase.meaning.head)} ${phrase.jurisdictions.join()} ${phrase.seatRoles.join()}`;
  return remember(scene, key, () => findIntroduced(phrase, scene));
}

function findIntroduced(phrase: OfficePhrase, scene: Scene): PersonIndex | 'stranger' | null {
  let told: PersonIndex | 'stranger' | null = null;
  for (const sitting of scene.sittings) {
    if (sitting.head === '' || sitting.former || sitting.head !== headOf(phrase.meaning.head)) continue;
    if (!phrase.jurisdictions.includes(sitting.jurisdiction)) continue;
    if (!sitting.roles.some((role) => phrase.seatRoles.includes(role))) continue;
    if (!sitting.byName && sitting.person !== UNKNOWN) continue;
    const who = sitting.person === UNKNOWN ? 'stranger' : sitting.person;
    if (told !== null && told !== who) return 'stranger';
    told = who;
  }
  return told;
}

/** "the Vermont senator", "the German minister": many hold such an office; the only one whom the article names. */
function namedMember(phrase: OfficePhrase, scene: Scene, place: string): Resolution | null {
  const found = new Map<PersonIndex, HeldTerm>();
  for (const { person } of firstNamed(scene)) {
    if (found.has(person)) continue;
    const term = scene
      .held(person)
      .find((each) => phrase.seatRoles.includes(each.role) && liesThere(each, phrase.jurisdictions, scene));
    if (term) found.set(person, term);
  }
  if (found.size !== 1) return null;
  const [[person, { term }]] = [...found] as [[PersonIndex, HeldTerm]];
  const { knowledge } = scene.article;
  return {
    person,
    term,
    reasons: [
      reason('office_introduced', knowledge.person(person).name),
      reason('office_only_holder'),
      reason('office_place_named', place),
    ],
  };
}

/** A senator's office lies in the country; its title names the state. */
export function liesThere(
  held: HeldTerm,
  jurisdictions: readonly JurisdictionIndex[],
  { article, facts }: Scene,
): boolean {
  const { knowledge } = article;
  return jurisdictions.some((jurisdiction) => {
    if (held.jurisdiction === jurisdiction || facts.top(held.jurisdiction) === jurisdiction) return true;
    if (facts.top(jurisdiction) !== held.jurisdiction) return false;
    return isTitled(
      knowledge.termOffice(held.term),
      [foldPhrase(knowledge.jurisdiction(jurisdiction).name)],
      knowledge,
    );
  });
}

/** The first of a person's terms at the date that has one of the roles. */
export function heldAs(person: PersonIndex, roles: readonly Role[], scene: Scene): HeldTerm | null {
  return scene.held(person).find(({ role }) => roles.includes(role)) ?? null;
}
