// How prominent a person is: a prior for recognition and the order of search results.
import { earliestDay, encodeDate, latestDay } from '../../../src/knowledge/calendar.ts';
import { ROLES } from '../../../src/knowledge/roles.ts';
import type { Compiled, CompiledTerm } from '../model.ts';

/** Points for the most senior rank held (see roles.ts), rank 1 first. */
const BY_RANK = [0, 110, 105, 85, 70, 60, 45, 35, 25, 15, 6];
/** How much more world news writes of some: permanent members of the Security Council and world bodies, G20, the rest. */
const BY_JURISDICTION: Record<string, number> = {};
for (const code of ['US']) BY_JURISDICTION[code] = 70;
for (const code of ['CN', 'FR', 'GB', 'RU', 'DE', 'EU', 'UN']) BY_JURISDICTION[code] = 45;
for (const code of 'AR AU BR CA ID IN IT JP KR MX SA TR ZA SU NATO IL IR UA KP VA ES'.split(' '))
  BY_JURISDICTION[code] = 30;
/** Regions and cities are known at home. */
const REGIONAL = -15;
const DAYS_PER_YEAR = 365.25;
/** Nobody in office before this is in the news but as history. */
const LIVING_MEMORY = 1975;
/** A relative or namesake is in the list because news writes of him or her. */
const NOT_OFFICIAL = 60;

function termPoints({ offices }: Compiled, term: CompiledTerm): number {
  const { role, jurisdiction } = offices[term.office]!;
  const place = jurisdiction.includes('-') ? REGIONAL : (BY_JURISDICTION[jurisdiction] ?? 0);
  const rank = BY_RANK[ROLES[role].rank]!;
  // A member of parliament is not better known for the country's weight in the world.
  return rank + (place > 0 ? (place * Math.min(rank, 100)) / 100 : place);
}

/** Years of a term; one where a date is not known. */
function termYears({ start, end, knownUntil }: CompiledTerm): number {
  const first = earliestDay(encodeDate(start));
  const last = latestDay(encodeDate(end ?? knownUntil));
  return first && last ? Math.max(0, (last - first) / DAYS_PER_YEAR) : 1;
}

/** The last year that a term of the person reaches into, as far as known; 0 for none. By person. */
export function lastYears({ persons, terms }: Compiled): Float64Array {
  const latest = new Float64Array(persons.length);
  for (const { person, start, end, knownUntil } of terms)
    latest[person] = Math.max(latest[person]!, Number((end ?? knownUntil ?? start ?? '0').slice(0, 4)));
  return latest;
}

/** 0–255 per person of the model. */
export function prominences(model: Compiled): Uint8Array {
  const { persons, terms } = model;
  const best = new Float64Array(persons.length);
  const years = new Float64Array(persons.length);
  const latest = lastYears(model);
  for (const term of terms) {
    const points = termPoints(model, term);
    if (points > best[term.person]!) best[term.person] = points;
  }
  for (const term of terms) {
    // Years in the best office, or one nearly as senior.
    if (termPoints(model, term) >= best[term.person]! - 10) years[term.person]! += termYears(term);
  }
  return Uint8Array.from(persons, ({ aliases, wikipedia, notOfficial }, i) => {
    const known = (wikipedia ? 8 : 0) + Math.min(20, 4 * Math.log2(1 + aliases.length));
    if (notOfficial) return NOT_OFFICIAL + known;
    const age = latest[i] === 0 ? 20 : Math.min(60, Math.max(0, LIVING_MEMORY - latest[i]!));
    const points = best[i]! + 12 * Math.log2(1 + Math.min(years[i]!, 12)) + known - age;
    return Math.max(0, Math.min(255, Math.round(points)));
  });
}
