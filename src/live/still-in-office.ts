// Compares what the pack knows of a person's offices with what Wikidata says today. Only what is newer than the pack's
// own knowledge counts as "since our data"; old disagreements about dates are the pack's business, not the reader's.
import type { IsoDate, PartialDate } from '../knowledge/model.ts';
import { daysBetween, firstDay, lastDay } from './dates.ts';
import { impossible } from './sanity.ts';
import type { Entity, Position } from './wikidata-entity.ts';

/** A term as the pack has it. */
export interface KnownTerm {
  office: string;
  officeId?: string;
  start?: PartialDate;
  end?: PartialDate;
  knownUntil?: IsoDate;
}

/** A difference, names still as item ids. */
export interface Difference {
  kind: 'began' | 'ended';
  /** Title from the pack when it knows the office, else null and `officeId` has to be named. */
  office: string | null;
  officeId: string;
  date?: PartialDate;
  /** Item of the successor. */
  successor?: string;
}

/** Starts that lie this close are the same term: elections, oaths and first sittings lie weeks apart between sources. */
const SAME_START_DAYS = 45;
/** More lines than this on a card help nobody; the newest are kept. */
const MAX_DIFFERENCES = 4;

/**
 * Differences, newest first. `terms` are the pack's of this person, `built` the pack's day, `today` the day of asking.
 * Positions that cannot be true (see sanity.ts) are ignored.
 */
export function differences(
  terms: KnownTerm[],
  entity: Entity,
  built: IsoDate,
  today: IsoDate,
): Difference[] {
  const possible = entity.positions.filter((position) => !impossible(position, entity, today));
  const matched = new Map(possible.map((position) => [position, matching(position, terms)]));
  // A second mandate in the same office is a second position: the end of the first is no end of being in office.
  const goesOn = new Set(possible.filter((position) => isOpen(position, today)).map(({ office }) => office));
  const ended = possible
    .filter(({ office }) => !goesOn.has(office))
    .flatMap((position) => endOf(position, matched.get(position) ?? null, today) ?? []);
  const newest = newestKnown(terms, built);
  const began = possible
    .filter((position) => isNew(position, newest, today) && !matched.get(position))
    .map(
      (position): Difference => ({
        kind: 'began',
        office: null,
        officeId: position.office,
        date: position.start!,
      }),
    );
  return unique([...ended, ...began])
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .slice(0, MAX_DIFFERENCES);
}

/** Last day about which the pack says anything of this person; for a person without terms the day it was compiled. */
function newestKnown(terms: KnownTerm[], built: IsoDate): IsoDate {
  const days = terms.flatMap((term) =>
    [term.start, term.end, term.knownUntil].filter((day) => day !== undefined),
  );
  return days.length ? days.map(firstDay).sort().at(-1)! : built;
}

const isNew = (position: Position, newest: IsoDate, today: IsoDate) =>
  position.start !== undefined && firstDay(position.start) > newest && isOpen(position, today);

const isOpen = (position: Position, today: IsoDate) =>
  position.end ? lastDay(position.end) > today : !position.ended;

/** The pack's term that a position speaks of: the same office near in time, or the same start. */
function matching(position: Position, terms: KnownTerm[]): KnownTerm | null {
  const near = (term: KnownTerm) =>
    term.start && position.start
      ? Math.abs(daysBetween(term.start, position.start)) <= tolerance(term, position)
      : null;
  const sameOffice = terms.filter((term) => term.officeId === position.office);
  return (
    sameOffice.find((term) => near(term)) ??
    // Without a start on either side the office alone decides, if it was held but once.
    (sameOffice.length === 1 && near(sameOffice[0]!) === null ? sameOffice[0]! : null) ??
    // A renewed mandate: Wikidata starts a new term, the pack goes on with the old one.
    sameOffice.find((term) => !term.end && term.start && position.start && term.start <= position.start) ??
    single(terms.filter((term) => !term.officeId && near(term))) ??
    null
  );
}

const single = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Dates known to the year or month only can be that much further apart. */
function tolerance(term: KnownTerm, position: Position): number {
  const coarse = Math.min(term.start?.length ?? 10, position.start?.length ?? 10);
  return SAME_START_DAYS + (coarse === 4 ? 366 : coarse === 7 ? 31 : 0);
}

function endOf(position: Position, term: KnownTerm | null, today: IsoDate): Difference | null {
  if (!term || term.end || !position.ended) return null;
  if (position.end && firstDay(position.end) > today) return null;
  // A former mandate in the same office, before the one that the pack shows as open.
  if (position.end && term.start && daysBetween(term.start, position.end) < 0) return null;
  return {
    kind: 'ended',
    office: term.office,
    officeId: position.office,
    ...(position.end && { date: position.end }),
    ...(position.replacedBy && { successor: position.replacedBy }),
  };
}

/** One line per office and kind: the newest. An office left and taken again is not left. */
function unique(list: Difference[]): Difference[] {
  const kept = new Map<string, Difference>();
  for (const difference of list) {
    const key = `${difference.kind} ${difference.officeId}`;
    const before = kept.get(key);
    if (!before || (difference.date ?? '') > (before.date ?? '')) kept.set(key, difference);
  }
  return [...kept.values()];
}
