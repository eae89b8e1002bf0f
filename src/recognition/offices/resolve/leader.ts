// "the North Korean leader", "Israel's leader": whoever governs the country.
import { dayOf } from '../../../knowledge/calendar.ts';
import type { Role } from '../../../knowledge/roles.ts';
import type { View } from '../rules/rule.ts';
import { type Holder, holdersOf } from '../seat.ts';
import { LEADERS, LEADING_ROLES, LED_BEFORE, REGION_LEADING_ROLES } from '../words/leaders.ts';
import { isBelieved, type Resolution, reason, termReason } from './resolution.ts';

/** The leader of the country in the phrase: who governs by the table, unless the article names another leader only. */
export function leaderOf({ phrase, scene }: View): Resolution | null {
  const { knowledge, day } = scene.article;
  const jurisdiction = phrase.jurisdictions[0];
  if (jurisdiction === undefined) return null;
  const { code, name, kind } = knowledge.jurisdiction(jurisdiction);
  if (kind === 'body' || kind === 'city') return null;
  const roles = kind === 'country' ? LEADING_ROLES : REGION_LEADING_ROLES;
  const holders: { role: Role; holder: Holder }[] = [];
  for (const role of roles)
    for (const holder of holdersOf(
      { roles: [role], jurisdictions: [jurisdiction], titled: [] },
      day,
      knowledge,
    ))
      if (!holders.some((known) => known.holder.person === holder.person)) holders.push({ role, holder });
  const changed = LED_BEFORE.get(code);
  const leading =
    changed && day < dayOf(changed.until)
      ? changed.role
      : (LEADERS.get(code) ?? (kind === 'region' ? 'regional-leader' : undefined));
  const named = holders.filter(({ holder }) => scene.isNamed(holder.person));
  const byTable = holders.filter(({ role }) => role === leading);
  const tableNamed = named.filter(({ role }) => role === leading);
  const chosen =
    tableNamed.length === 1
      ? tableNamed[0]
      : named.length === 1
        ? named[0]
        : named.length === 0 && byTable.length === 1
          ? byTable[0]
          : undefined;
  if (!chosen || !isBelieved(chosen.holder, scene)) return null;
  return {
    person: chosen.holder.person,
    term: chosen.holder.term,
    reasons: [termReason(chosen.holder, scene), reason('office_leader', name)],
  };
}
