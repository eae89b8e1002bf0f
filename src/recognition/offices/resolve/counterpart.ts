// "his French counterpart": the same office in the other country.
import type { Role } from '../../../knowledge/roles.ts';
import { namedIn } from '../remember.ts';
import { sentenceAround } from '../rules/historic.ts';
import type { View } from '../rules/rule.ts';
import { holdersOf } from '../seat.ts';
import { LEADING_ROLES } from '../words/leaders.ts';
import { isBelieved, pickNamed, type Resolution, reason, termReason } from './resolution.ts';

/** Offices that have counterparts abroad, the senior ones first. */
const OFFICES: readonly Role[] = [
  'president',
  'prime-minister',
  'supreme-leader',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'economy-minister',
  'trade-minister',
  'health-minister',
  'energy-minister',
  'environment-minister',
  'vice-president',
  'central-bank-governor',
  'national-security-adviser',
];

/** The holder in the country named, when it is clear of whose office the text speaks. */
export function counterpart({ phrase, tokens, scene }: View): Resolution | null {
  const place = phrase.jurisdictions[0];
  if (place === undefined) return null;
  const { knowledge, day } = scene.article;
  const [from] = sentenceAround(tokens, phrase.headFrom);
  const said = namedIn(scene, phrase.flow).filter((each) => each.from >= from && each.to <= phrase.headFrom);
  const persons = [...new Set(said.map(({ person }) => person))];
  if (persons.length !== 1) return null;
  const office = scene.held(persons[0]!).find(({ role }) => OFFICES.includes(role));
  if (!office || office.jurisdiction === place) return null;
  const same = holdersOf({ roles: [office.role], jurisdictions: [place], titled: [] }, day, knowledge);
  // A president's counterpart may be a chancellor: whoever of the country's leaders the article names.
  const holders =
    same.length > 0 || !LEADING_ROLES.includes(office.role)
      ? same
      : holdersOf({ roles: LEADING_ROLES, jurisdictions: [place], titled: [] }, day, knowledge);
  const named = LEADING_ROLES.includes(office.role)
    ? LEADING_ROLES.flatMap((role) =>
        holdersOf({ roles: [role], jurisdictions: [place], titled: [] }, day, knowledge),
      ).filter(({ person }) => scene.isNamed(person))
    : [];
  const leaders = [...new Set(named.map(({ person }) => person))];
  const holder = leaders.length === 1 ? named[0]! : pickNamed(holders, scene);
  if (!holder || leaders.length > 1 || !isBelieved(holder, scene)) return null;
  return {
    person: holder.person,
    term: holder.term,
    reasons: [termReason(holder, scene), reason('office_counterpart', knowledge.jurisdiction(place).name)],
  };
}
