// A register names every appointment it is about. What another source says a minister became on the same day, and ceased
// to be on the same day, is that appointment under another name: "Minister of State for Northern Ireland" and "Minister
// of State at the Northern Ireland Office".
import { ROLES } from '../../src/knowledge/roles.ts';
import { middleDay } from './dates.ts';
import type { Holding } from './members.ts';
import { Trust } from './trust.ts';

/** Sources differ by so many days over one appointment: named, sworn in, published. */
const SAME_DAY = 15;
const DIPLOMATS = /^(?:ambassador|un-ambassador|special-envoy)$/;

const isMinister = ({ office: { role } }: Holding) =>
  ROLES[role].category === 'minister' && !DIPLOMATS.test(role);

/** One person's holdings without those of which a register has the original. */
export function withoutSecondAccounts(holdings: readonly Holding[]): Holding[] {
  const registered = holdings.filter(
    (holding) => isMinister(holding) && holding.term.trust === Trust.register,
  );
  if (registered.length === 0) return [...holdings];
  return holdings.filter(
    (holding) => !registered.some((register) => register !== holding && isSecondAccount(holding, register)),
  );
}

function isSecondAccount(holding: Holding, register: Holding): boolean {
  const { office, term } = holding;
  if (!isMinister(holding) || term.source === register.term.source || term.trust >= register.term.trust)
    return false;
  if (office.jurisdiction !== register.office.jurisdiction || !term.start || !register.term.start)
    return false;
  if (apart(term.start.date, register.term.start.date)) return false;
  return !term.end || !register.term.end || !apart(term.end.date, register.term.end.date);
}

const apart = (a: string, b: string) => Math.abs(middleDay(a) - middleDay(b)) > SAME_DAY;
