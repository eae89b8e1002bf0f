// "the home secretary", "the House speaker", "the pope": words that by themselves say which country or body.
import type { JurisdictionIndex } from '../../../knowledge/model.ts';
import { remember } from '../remember.ts';
import type { View } from '../rules/rule.ts';
import { holdersOf } from '../seat.ts';
import { homeOf } from './home.ts';
import { isBelieved, pickNamed, type Resolution, reason, termReason } from './resolution.ts';

/** Offices that exist once in the world, or under this name in one country only. */
const UNIQUE = new Set(['pope', 'pontiff', 'taoiseach', 'tanaiste', 'chancellor of the exchequer']);

/** The holder in the one country that the words and the article agree on; null when they do not. */
export function implied({ phrase, scene }: View): Resolution | null {
  const { article } = scene;
  const { knowledge, day } = article;
  const { implied: codes, head, use, local } = phrase.meaning;
  if (use !== 'office' || codes.length === 0) return null;
  const places = codes.map((code) => knowledge.jurisdictionByCode(code)).filter((place) => place >= 0);
  const candidates = UNIQUE.has(head) ? places : places.filter((place) => isSetting(place, scene));
  if (candidates.length !== 1) return null;
  const place = candidates[0]!;
  const { code, name } = knowledge.jurisdiction(place);
  const roles = local[code] ?? phrase.seatRoles;
  const holders = holdersOf({ roles, jurisdictions: [place], titled: phrase.titled }, day, knowledge);
  const holder = pickNamed(holders, scene);
  if (!holder || !isBelieved(holder, scene) || strangerHolds(phrase.meaning.head, scene)) return null;
  return {
    person: holder.person,
    term: holder.term,
    reasons: [termReason(holder, scene), reason('office_implied', name)],
  };
}

/** The article names the country, or comes from there; or someone it names governs there. */
function isSetting(place: JurisdictionIndex, scene: View['scene']): boolean {
  if (homeOf(scene) === place || scene.facts.countries.has(place)) return true;
  const { knowledge } = scene.article;
  const countries = remember(
    scene,
    'countries of the named',
    () => new Set(scene.named.map(({ person }) => knowledge.personCountry(person))),
  );
  return countries.has(place);
}

/** The text gives the office to somebody whom the pack does not know. */
function strangerHolds(head: string, scene: View['scene']): boolean {
  const heads = remember(
    scene,
    'heads of strangers',
    () =>
      new Set(scene.sittings.filter(({ person, former }) => person < 0 && !former).map((each) => each.head)),
  );
  return heads.has(head);
}
