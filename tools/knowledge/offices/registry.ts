// All offices, each once, with the titles that sources give it.
import { ROLES, type Role } from '../../../src/knowledge/roles.ts';
import { byText, fold } from '../text.ts';
import { jurisdictions, nameInTitle } from './jurisdictions.ts';
import type { Office } from './office.ts';

export interface OfficeRecord {
  key: string;
  role: Role;
  jurisdiction: string;
  singleSeat: boolean;
  qid?: string;
  /** Title → how much speaks for showing it. */
  titles: Map<string, number>;
}

/** Titles that several people hold at once, whatever their role says: councils, courts, several deputies. */
const SEVERAL =
  /^(member|deputy|vice|assistant|associate|co[ -]|judge|justice|first vice|second vice|minister of state|state secretary|minister without portfolio|minister delegate|captain|attache|advisor|adviser|ambassador at large|united states attorney)\b|\band other\b/;

export class OfficeRegistry {
  readonly #offices = new Map<string, OfficeRecord>();

  /** Notes an office as a source has it; returns its record. */
  add(
    office: Office,
    trust: number,
    facts: { qid?: string | undefined; singleSeat?: boolean | undefined },
  ): OfficeRecord {
    let record = this.#offices.get(office.key);
    if (!record) {
      record = {
        key: office.key,
        role: office.role,
        jurisdiction: office.jurisdiction,
        singleSeat: facts.singleSeat ?? isSingleSeat(office),
        titles: new Map(),
      };
      this.#offices.set(office.key, record);
    }
    if (facts.qid && !record.qid) record.qid = facts.qid;
    // One row of a trusted source outweighs any number of a less trusted one.
    record.titles.set(office.title, (record.titles.get(office.title) ?? 0) + 1 + (trust >= 80 ? 10_000 : 0));
    return record;
  }

  get all(): OfficeRecord[] {
    return [...this.#offices.values()];
  }
}

function isSingleSeat({ title, role }: Office): boolean {
  return ROLES[role].singleSeat && !SEVERAL.test(fold(title));
}

/** Sources call one throne after whoever sat on it. */
function hasKingsAndQueens(titles: ReadonlyMap<string, number>): boolean {
  const all = [...titles.keys()];
  return all.some((title) => /^King /.test(title)) && all.some((title) => /^Queen /.test(title));
}

/** The title to show: the one with most support, shorter and earlier in the alphabet among equals. */
export function bestTitle({ titles, jurisdiction }: OfficeRecord): string {
  if (hasKingsAndQueens(titles)) return `Monarch of ${nameInTitle(jurisdiction)}`;
  const [best] = [...titles].sort(
    (a, b) => b[1] - a[1] || a[0].length - b[0].length || byText(a[0], b[0]),
  )[0]!;
  const name = jurisdictions().get(jurisdiction)?.name;
  if (!name) return best;
  // "President of the Federal Republic of Germany" is the President of Germany in the news.
  return best.replace(
    new RegExp(
      `of (?:the )?(?:(?:Federal|Islamic|Democratic|Socialist|Arab|Bolivarian|Plurinational|People's|United|Hellenic|Oriental) )*(?:Republic|Kingdom|Commonwealth|State|Sultanate|Principality) of (?=${name}$)`,
    ),
    'of ',
  );
}
