// The project's own tables in data/curated: one line per person and office, each with its evidence. They correct and
// complete the other sources, and `npm run knowledge` re-applies them to the compiled base.
import type { IsoDate, PartialDate } from '../../../src/knowledge/model.ts';
import { type Category, ROLES, type Role } from '../../../src/knowledge/roles.ts';
import { isoLastDay, parseDate } from '../dates.ts';
import type { Row } from '../model.ts';
import { jurisdictionCode, jurisdictions } from '../offices/jurisdictions.ts';
import { officeOf } from '../offices/office.ts';
import { type Record_, tsvRecords } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'curated';
const NEWEST = '2026-10-05';

/** What an evidence cell says about a row and each of its dates. */
export interface Evidence {
  /** No source was read at all. */
  none: boolean;
  start: number;
  end: number;
  /** Date parts that are the editors' own knowledge. */
  dayUnknown: boolean;
  monthUnknown: boolean;
}

/** Reads `unreferenced`, `unreferenced (start)`, `unreferenced:end` and the like beside the sources that were read. */
export function readEvidence(cell: string): Evidence {
  const items = cell.split(/[|;]/).map((item) => item.trim());
  const unreferenced = items.filter((item) => item.startsWith('unreferenced'));
  const says = (word: string) => unreferenced.some((item) => item.includes(word));
  const none = items.every((item) => item === '' || item === 'unreferenced');
  const all = none || (unreferenced.includes('unreferenced') && items.length === unreferenced.length);
  return {
    none,
    start: all || says('start') ? Trust.unreferenced : Trust.curated,
    end: all || says('end') ? Trust.unreferenced : Trust.curated,
    dayUnknown: says('day'),
    monthUnknown: says('month'),
  };
}

/** A date nobody has looked up is shown by its month; where not even that is backed, by its year. */
function asPrecise(
  date: PartialDate | undefined,
  trust: number,
  evidence: Evidence,
): PartialDate | undefined {
  if (!date) return undefined;
  if (evidence.monthUnknown) return date.slice(0, 4);
  return trust === Trust.unreferenced || evidence.dayUnknown ? date.slice(0, 7) : date;
}

/** The day up to which a row without an end vouches for its holder. */
function checkedDay(checked: string | undefined): IsoDate | undefined {
  const date = parseDate(checked);
  if (!date) return undefined;
  const day = isoLastDay(date);
  return day < NEWEST ? day : NEWEST;
}

/** Bodies under names that are not in data/jurisdictions.tsv, and cities, whose offices are their country's. */
function codeOf(jurisdiction: string): string | undefined {
  return jurisdictionCode(jurisdiction) ?? (/^[A-Z][\w .,'-]+$/.test(jurisdiction) ? 'US' : undefined);
}

/** What a row's category says where the words of its title do not show it: "Head of the Federal Military Government". */
const ROLE_OF_CATEGORY: Readonly<Record<string, { unless: Category; role: Role }>> = {
  head_of_state: { unless: 'head', role: 'head-of-state' },
  head_of_government: { unless: 'head', role: 'head-of-government' },
  deputy_head_of_government: { unless: 'head', role: 'deputy-head-of-government' },
  de_facto: { unless: 'head', role: 'de-facto-leader' },
  international_organisation: { unless: 'international', role: 'international-official' },
};

function roleBy(category: string, title: string, jurisdiction: string): { role?: Role } {
  const told = ROLE_OF_CATEGORY[category];
  if (!told || jurisdictions().get(jurisdiction)?.kind === 'region') return {};
  const { category: shown } = ROLES[officeOf(title, jurisdiction, true).role];
  const stays =
    shown === told.unless ||
    shown === 'regional' ||
    (told.unless === 'international' && shown !== 'minister');
  return stays ? {} : { role: told.role };
}

function row(record: Record_): Row | undefined {
  const jurisdiction = codeOf(record.jurisdiction!);
  if (!jurisdiction)
    throw new Error(`data/curated: no jurisdiction "${record.jurisdiction}" (${record.name})`);
  const evidence = readEvidence(record.evidence ?? '');
  const start = asPrecise(parseDate(record.start), evidence.start, evidence);
  const end = record.end === '?' ? undefined : asPrecise(parseDate(record.end), evidence.end, evidence);
  // "?" too was seen in office on the day of the check, and nothing is known of what came after.
  const knownUntil = end ? undefined : checkedDay(record.checked);
  return {
    source: ID,
    ...(record.qid ? { qid: record.qid } : {}),
    name: record.name!,
    aliases: record.other_names ? record.other_names.split('|') : [],
    ...(record.wikipedia && record.qid ? { wikipedia: record.wikipedia } : {}),
    ...(record.party ? { party: record.party } : {}),
    office: {
      title: record.office!,
      jurisdiction,
      complete: true,
      ...roleBy(record.category!, record.office!, jurisdiction),
    },
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(knownUntil ? { knownUntil } : {}),
    trust: evidence.none ? Trust.unreferenced : Trust.curated,
    startTrust: evidence.start,
    endTrust: evidence.end,
    ...(evidence.none ? { unreferenced: true } : {}),
  };
}

const HELD_OFFICE = /^late (president|senator|secretary|governor|congress|attorney general)/;

function notOfficial(record: Record_): Row {
  return {
    source: ID,
    name: record.name!,
    aliases: record.other_names ? record.other_names.split('|') : [],
    trust: Trust.curated,
    notOfficial: true,
    ...(HELD_OFFICE.test(record.who ?? '') ? { heldOffice: true } : {}),
  };
}

export const curated: SourceReader = {
  id: ID,
  title: 'Incumbent, curated by its maintainers',
  url: 'data/curated',
  licence: 'MIT',
  ship: 'yes',
  why: "The project's own.",
  newest: NEWEST,
  *rows(files) {
    for (const file of files.list('')) {
      if (!file.endsWith('.tsv')) continue;
      for (const record of tsvRecords(files.text(file))) {
        if (file === 'not-officials.tsv') yield notOfficial(record);
        else {
          const found = row(record);
          if (found) yield found;
        }
      }
    }
  },
};
