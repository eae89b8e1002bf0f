// Which offices the weekly list is about, found in the pack: heads of state and government of every country, and the
// key ministries of the G20.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IsoDate, Jurisdiction, Office, OfficeIndex, TermIndex } from '../knowledge/model.ts';
import type { Role } from '../knowledge/roles.ts';
import type { Seat } from './assemble.ts';

/** The nineteen countries of the Group of Twenty; the other two members are unions. Source: g20.org, members. */
export const G20 = 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'.split(' ');

const STATE: Role[] = ['monarch', 'supreme-leader', 'president', 'head-of-state'];
const GOVERNMENT: Role[] = ['prime-minister', 'head-of-government'];
const KEY_MINISTRIES: Role[] = [
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'homeland-security-minister',
];

/** An office's name that survives a new pack. */
export const officeKey = (office: Office, jurisdiction: Jurisdiction): string =>
  office.qid ?? `${office.role}|${jurisdiction.code}|${office.title}`;

/** Seats to ask about; `countries` are the ISO codes to look at, `today` decides which terms are open. */
export function findSeats(knowledge: Knowledge, countries: string[], today: IsoDate): Seat[] {
  return countries.flatMap((code) => {
    const jurisdiction = knowledge.jurisdictionByCode(code);
    if (jurisdiction < 0 || knowledge.jurisdiction(jurisdiction).kind !== 'country') return [];
    const one = (roles: Role[]) =>
      latest(
        knowledge,
        roles.flatMap((role) => knowledge.offices(role, jurisdiction)),
        today,
      );
    const state = one(STATE);
    const government = one(GOVERNMENT);
    const ministries = G20.includes(code)
      ? KEY_MINISTRIES.flatMap((role) => knowledge.offices(role, jurisdiction)).filter((office) =>
          isHeld(knowledge, office, today),
        )
      : [];
    return [
      ...(state === null ? [] : [toSeat(knowledge, state, `state|${code}`, today)]),
      ...(government === null ? [] : [toSeat(knowledge, government, `government|${code}`, today)]),
      ...ministries.flatMap((office) => {
        const { qid } = knowledge.office(office);
        return qid ? [toSeat(knowledge, office, qid, today)] : [];
      }),
    ];
  });
}

/** Terms shown as open: no end, or one to come. */
const openTerms = (knowledge: Knowledge, office: OfficeIndex, today: IsoDate): TermIndex[] =>
  knowledge.termsOfOffice(office).filter((index) => {
    const { start, end, acting } = knowledge.term(index);
    return !acting && (!end || end > today) && (!start || start <= today);
  });

const isHeld = (knowledge: Knowledge, office: OfficeIndex, today: IsoDate): boolean =>
  openTerms(knowledge, office, today).length > 0;

/** Of several titles for one seat (a monarchy become a republic) the one with the latest open term. */
function latest(knowledge: Knowledge, offices: OfficeIndex[], today: IsoDate): OfficeIndex | null {
  const held = offices
    .map((office) => ({
      office,
      start: openTerms(knowledge, office, today)
        .map((term) => knowledge.term(term).start ?? '')
        .sort()
        .at(-1),
    }))
    .filter(({ start }) => start !== undefined)
    .sort((a, b) => b.start!.localeCompare(a.start!));
  return held[0]?.office ?? null;
}

function toSeat(knowledge: Knowledge, index: OfficeIndex, asked: string, today: IsoDate): Seat {
  const office = knowledge.office(index);
  const jurisdiction = knowledge.jurisdiction(office.jurisdiction);
  const holders = openTerms(knowledge, index, today).map((term) => {
    const { name, qid } = knowledge.person(knowledge.term(term).person);
    return { name, ...(qid && { qid }) };
  });
  const { title, singleSeat } = office;
  return {
    office: officeKey(office, jurisdiction),
    title,
    jurisdiction: jurisdiction.code,
    asked,
    singleSeat,
    holders,
  };
}
