// Who sits in a seat (roles in places) on a day, and how sure that is.
import { dayOf, isoDate } from '../../knowledge/calendar.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { JurisdictionIndex, OfficeIndex, PersonIndex, TermIndex } from '../../knowledge/model.ts';
import type { Role } from '../../knowledge/roles.ts';
import { foldPhrase } from '../../knowledge/tokens.ts';

export interface Seat {
  /** Most likely first: the first with a holder counts. */
  roles: readonly Role[];
  jurisdictions: readonly JurisdictionIndex[];
  /** Folded words, one of which the office's title must contain; empty: no condition. */
  titled: readonly string[];
}

/**
 * - `sure`: exact dates cover the day, and nobody took over within days of it;
 * - `likely`: the dates are coarse, or the seat changed hands around the day;
 * - `open`: the source stops before the day, and no successor is known.
 */
export type Certainty = 'sure' | 'likely' | 'open';

export interface Holder {
  person: PersonIndex;
  term: TermIndex;
  acting: boolean;
  certainty: Certainty;
  /** For `open`: days since the source stopped. */
  age: number;
}

/** Articles are dated a day or two off what they tell, and offices are handed over on a day that both sides are named. */
const HANDOVER_DAYS = 3;
/** After this long without news of a seat, nobody is believed to sit there still. */
const OPEN_DAYS = 730;

/** Who holds the seat on the day; several when the seat has several holders or the pack contradicts itself. */
export function holdersOf(seat: Seat, day: number, knowledge: Knowledge): Holder[] {
  const date = isoDate(day);
  for (const jurisdiction of seat.jurisdictions) {
    for (const role of seat.roles) {
      const offices = officesOf(role, jurisdiction, seat.titled, knowledge);
      const holders = offices.flatMap((office) => heldAt(office, date, day, knowledge));
      if (holders.length > 0) return oneEach(holders);
    }
    for (const role of seat.roles) {
      const offices = officesOf(role, jurisdiction, seat.titled, knowledge);
      const holders = offices.flatMap((office) => stillOpen(office, day, knowledge));
      if (holders.length > 0) return oneEach(holders);
    }
  }
  return [];
}

/** Offices of a role in a place whose titles contain one of the words. */
export function officesOf(
  role: Role,
  jurisdiction: JurisdictionIndex,
  titled: readonly string[],
  knowledge: Knowledge,
): OfficeIndex[] {
  const offices = knowledge.offices(role, jurisdiction);
  if (titled.length === 0) return offices;
  return offices.filter((office) => isTitled(office, titled, knowledge));
}

/** Whether an office's title contains one of the folded phrases, whole words only. */
export function isTitled(office: OfficeIndex, titled: readonly string[], knowledge: Knowledge): boolean {
  const title = ` ${foldPhrase(knowledge.office(office).title)} `;
  return titled.some((words) => title.includes(` ${words} `));
}

function heldAt(office: OfficeIndex, date: string, day: number, knowledge: Knowledge): Holder[] {
  const terms = knowledge.holders(office, date);
  if (terms.length === 0) return [];
  const changing = changingHands(office, day, knowledge);
  return terms.map((term) => {
    const { person, acting } = knowledge.term(term);
    const exact = knowledge.status(term, date) === 'at date' && changing.every((other) => other === person);
    return { person, term, acting, certainty: exact ? 'sure' : 'likely', age: 0 };
  });
}

/** Whose terms in the office begin or end within days. */
function changingHands(office: OfficeIndex, day: number, knowledge: Knowledge): PersonIndex[] {
  const isNear = (edge: number) => edge > 0 && Math.abs(edge - day) <= HANDOVER_DAYS;
  return knowledge
    .termsOfOffice(office)
    .filter((term) => isNear(knowledge.termStartDay(term)) || isNear(knowledge.termEndDay(term)))
    .map((term) => knowledge.term(term).person);
}

function stillOpen(office: OfficeIndex, day: number, knowledge: Knowledge): Holder[] {
  const terms = knowledge.termsOfOffice(office);
  const lastStart = terms.length === 0 ? 0 : knowledge.termStartDay(terms.at(-1)!);
  return terms.flatMap((term) => {
    const start = knowledge.termStartDay(term);
    if (start === 0 || start > day || lastStart > start || knowledge.termEndDay(term) > 0) return [];
    const { person, acting, knownUntil } = knowledge.term(term);
    if (knownUntil === undefined) return [];
    const age = day - dayOf(knownUntil);
    const died = knowledge.diedDay(person);
    if (age <= 0 || age > OPEN_DAYS || (died > 0 && died < day)) return [];
    return [{ person, term, acting, certainty: 'open', age }];
  });
}

/** Terms split at each cabinet, and offices listed twice under slightly different titles, are one holder. */
function oneEach(holders: readonly Holder[]): Holder[] {
  const byPerson = new Map<PersonIndex, Holder>();
  const rank: Record<Certainty, number> = { sure: 0, likely: 1, open: 2 };
  for (const holder of holders) {
    const known = byPerson.get(holder.person);
    if (!known || rank[holder.certainty] < rank[known.certainty]) byPerson.set(holder.person, holder);
  }
  return [...byPerson.values()];
}
