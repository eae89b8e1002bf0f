// Ministers of Australian states and the like, whom a source calls "Minister for Health" with the country's name alone.
// They sat in their state's parliament and not in the country's while they were ministers.
import { firstDay, lastDay } from './dates.ts';
import type { Individual, Statement } from './identity.ts';
import { jurisdictions } from './offices/jurisdictions.ts';
import { officeOf } from './offices/office.ts';
import type { OfficeRegistry } from './offices/registry.ts';

const OPEN = Number.POSITIVE_INFINITY;

const begins = ({ row }: Statement) => (row.start ? firstDay(row.start) : -OPEN);
const ends = ({ row }: Statement) =>
  row.end ? lastDay(row.end) : row.knownUntil ? lastDay(row.knownUntil) : OPEN;
const during = (a: Statement, b: Statement) => begins(a) < ends(b) && begins(b) < ends(a);

/** Countries whose states have ministers and parliaments, and whose states' ministers sources list among the country's. */
const FEDERATIONS = new Set(['AU', 'CA']);

/** Gives such ministers' statements their state's office. */
export function placeStateMinisters(persons: readonly Individual[], registry: OfficeRegistry): void {
  for (const { statements } of persons) {
    const seats = statements.filter(
      ({ office, row }) => row.start && /member|legislator/.test(office?.role ?? ''),
    );
    const regional = seats.filter(({ office }) => office!.role === 'regional-legislator');
    if (regional.length === 0) continue;
    for (const statement of statements) {
      const { office, row } = statement;
      if (
        !office ||
        !row.office ||
        row.office.complete ||
        !row.start ||
        !FEDERATIONS.has(office.jurisdiction)
      )
        continue;
      if (/member|legislator|ambassador/.test(office.role)) continue;
      const seat = regional.find((own) => during(own, statement));
      const national = seats.some(
        (own) =>
          own.office!.jurisdiction === office.jurisdiction &&
          own.office!.role !== 'regional-legislator' &&
          during(own, statement),
      );
      const region = seat?.office?.jurisdiction;
      if (!region || national || jurisdictions().get(region)?.parent !== office.jurisdiction) continue;
      statement.office = { ...officeOf(row.office.title, region, false), acting: office.acting };
      registry.add(statement.office, row.trust, {});
    }
  }
}
