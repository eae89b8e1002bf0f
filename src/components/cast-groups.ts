import type { CastMember, Category } from '../platform/messages.ts';

export interface CastGroup {
  jurisdiction: string;
  jurisdictionName: string;
  institutions: { category: Category; members: CastMember[] }[];
}

/**
 * The cast by country and institution. Groups stand in the order of their weightiest member, and so do the people in
 * them: who the story is about comes first, whatever the country.
 */
export function groupCast(cast: readonly CastMember[]): CastGroup[] {
  const groups = new Map<string, CastGroup>();
  for (const member of [...cast].sort((a, b) => b.weight - a.weight || b.mentions - a.mentions)) {
    const { jurisdiction, jurisdictionName, category } = member;
    const key = jurisdiction || jurisdictionName;
    const group = groups.get(key) ?? { jurisdiction, jurisdictionName, institutions: [] };
    groups.set(key, group);
    const institution = group.institutions.find((other) => other.category === category);
    if (institution) institution.members.push(member);
    else group.institutions.push({ category, members: [member] });
  }
  return [...groups.values()];
}
