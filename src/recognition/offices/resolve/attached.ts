// "North Korea's leader, Kim Jong Un", "Sergei Lavrov, the Russian foreign minister": the office beside the name of its holder.
import type { NamedPerson } from '../../article.ts';
import type { View } from '../rules/rule.ts';
import { LEADING_ROLES } from '../words/leaders.ts';
import { liesThere } from './by-place.ts';
import { type Resolution, reason } from './resolution.ts';

/**
 * The person beside the phrase, when the pack knows that the office is theirs at the date. An office that says whose it
 * is means its holder wherever it stands ("Russian Defence Minister Sergei Shoigu"); a bare title right before a name
 * ("President Putin") is only how the person is called.
 */
export function attached({ phrase, scene }: View, named: NamedPerson): Resolution | null {
  if (phrase.tense !== 'present' || phrase.plural || phrase.modifiers.length > 0) return null;
  if ((phrase.determiner === 'none' && !phrase.placed) || phrase.determiner === 'indefinite') return null;
  const roles = phrase.meaning.use === 'leader' ? LEADING_ROLES : phrase.seatRoles;
  const held = scene
    .held(named.person)
    .find(
      (each) =>
        each.known &&
        roles.includes(each.role) &&
        (!phrase.placed || liesThere(each, phrase.jurisdictions, scene)),
    );
  if (!held) return null;
  const { knowledge } = scene.article;
  return {
    person: named.person,
    term: held.term,
    reasons: [
      reason('office_attached', knowledge.person(named.person).name),
      reason('office_at_date', knowledge.office(knowledge.termOffice(held.term)).title),
    ],
  };
}
