// Germany, from three files of different origin: members of the Bundestag 1990 to 2017 from its open data, persons from
// a Wikidata query of 2022, and the cabinets of the federation and the states as tables showed them from 2023 to 2026.
// A fourth, offices cut out of the vitae of members, is not read: its fragments end in the middle of a sentence.
import type { IsoDate, PartialDate } from '../../../src/knowledge/model.ts';
import { parseDate } from '../dates.ts';
import type { Row } from '../model.ts';
import { jurisdictionCode } from '../offices/jurisdictions.ts';
import { germanOffices } from '../read/german-offices.ts';
import { dateBetween } from '../read/seen.ts';
import { csvRecords, type Record_ } from '../tables.ts';
import { byText } from '../text.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'germany';
/** Of the tables of cabinets. The Bundestag's open data are of 2017-12-14. */
const NEWEST = '2026-08-01';
const BUNDESTAG_NEWEST = '2017-12-14';

export const germany: SourceReader = {
  id: ID,
  title: 'Germany: Bundestag open data, cabinets 2023 to 2026, persons in Wikidata 2022',
  url: 'https://www.bundestag.de/services/opendata',
  licence: 'Bundestag: free with the source named; tables of cabinets: MIT; Wikidata: CC0-1.0',
  ship: 'attribution',
  why: 'The Bundestag asks to be named as the source of its data; the other two files ask for nothing.',
  newest: NEWEST,
  *rows(files) {
    const terms = csvRecords(files.text('bundestag-terms-1990-2017.csv'));
    yield* memberRows(terms);
    const dated = new Set(terms.map(({ qid }) => qid!));
    for (const record of csvRecords(files.text('persons-wikidata-2022-02.csv')))
      yield personRow(record, dated);
    yield* cabinetRows(csvRecords(files.text('cabinets-2023-2026.csv')));
  },
};

const MEMBER = {
  title: 'Member of the Bundestag',
  jurisdiction: 'DE',
  role: 'lower-house-member',
  complete: true,
} as const;

/** Members' terms; those that follow one another without a day between are one. */
function* memberRows(records: Record_[]): Generator<Row> {
  let open: Row | undefined;
  for (const record of records) {
    const row = memberRow(record);
    if (open && open.qid === row.qid && open.end === row.start && open.party === row.party) {
      if (row.end) open.end = row.end;
      else {
        delete open.end;
        open.knownUntil = BUNDESTAG_NEWEST;
      }
      continue;
    }
    if (open) yield open;
    open = row;
  }
  if (open) yield open;
}

function memberRow(record: Record_): Row {
  const { bundestag_id, qid, name, other_names, birth, death, start, end } = record;
  const party = partyOf(record.party!, record.fraktion!);
  const born = parseDate(birth);
  const died = parseDate(death);
  return {
    source: ID,
    ...(qid ? { qid } : {}),
    sourceId: `bundestag:${bundestag_id}`,
    name: name!,
    ...(other_names ? { aliases: other_names.split('|') } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(party ? { party } : {}),
    office: MEMBER,
    start: parseDate(start)!,
    ...(end ? { end: parseDate(end)! } : { knownUntil: BUNDESTAG_NEWEST }),
    trust: Trust.register,
  };
}

/** The party of a term is that of the group: the member's own is the last one they belonged to. */
const GROUPS: readonly (readonly [RegExp, string | undefined])[] = [
  [/Sozialdemokrat/, 'SPD'],
  [/Freien Demokr/, 'FDP'],
  [/Bündnis 90/, 'Bündnis 90/Die Grünen'],
  [/DIE LINKE/, 'Die Linke'],
  [/Demokratischen Sozialismus/, 'PDS'],
  [/Alternative/, 'AfD'],
  [/Fraktionslos/, undefined],
];

function partyOf(own: string, group: string): string | undefined {
  const known = GROUPS.find(([pattern]) => pattern.test(group));
  return known ? known[1] : own || undefined;
}

/** Who they are and how else they are called. The office has no dates, and only where no dated term is known. */
function personRow(record: Record_, dated: ReadonlySet<string>): Row {
  const { qid, name, alt_names, birth, death, type } = record;
  const party = plainParty(record.party!);
  const born = wikidataDate(birth!);
  const died = wikidataDate(death!);
  const aliases = alt_names!
    .split('|')
    .map((alias) => alias.replace(/^(?:(?:Prof|Dr|h\.c|med|jur|phil)\.?-?\s*)+/, '').trim())
    .filter((alias) => alias.includes(' ') && alias !== name);
  const member = type!.includes('memberOfParliament') && !dated.has(qid!);
  return {
    source: ID,
    qid: qid!,
    name: name!,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(party ? { party } : {}),
    ...(member ? { office: MEMBER } : {}),
    trust: Trust.wikidata,
  };
}

/** Wikidata's first of January stands for a year; where two values were merged, what they share is left. */
function wikidataDate(text: string): PartialDate | undefined {
  const dates = text.split('|').map((date) => parseDate(date)?.replace(/-01-01$/, ''));
  const [first, ...others] = dates;
  if (!first) return undefined;
  if (others.every((other) => other === first)) return first;
  return others.every((other) => other?.slice(0, 4) === first.slice(0, 4)) ? first.slice(0, 4) : undefined;
}

interface Sighting {
  row: Row;
  /** Heads of states were collected from a table of their own, which was looked at earlier than those of ministers. */
  table: string;
  from: IsoDate;
  to: IsoDate;
}

/** Members of cabinets. First and last seen are days on which a table was looked at: the term began and ended between. */
function* cabinetRows(records: Record_[]): Generator<Row> {
  const looked = new Map<string, IsoDate[]>();
  const sightings = new Map<string, Sighting>();
  for (const sighting of records.flatMap(sightingsOf)) {
    const { table, from, to } = sighting;
    looked.set(table, [...(looked.get(table) ?? []), from, to]);
    addSighting(sightings, sighting);
  }
  for (const { row, table, from, to } of sightings.values()) {
    const days = [...new Set(looked.get(table))].sort(byText);
    const before = days.filter((day) => day < from).at(-1);
    const after = days.find((day) => day > to);
    const start = before && dateBetween(before, from);
    const end = after && dateBetween(to, after);
    yield { ...row, ...(start ? { start } : {}), ...(end ? { end } : { knownUntil: to }) };
  }
}

function sightingsOf(record: Record_): Sighting[] {
  const { unit, office, first_seen: from, last_seen: to } = record;
  const name = record.name!.replace(/\s*\(ab .*\)$/, '');
  const code = unit === 'Bund' ? 'DE' : jurisdictionCode(unit!);
  if (!code || /vakant/.test(name)) return [];
  const party = plainParty(record.party!);
  return germanOffices(office!, code).map(({ title, role }) => ({
    row: {
      source: ID,
      name,
      ...(party ? { party } : {}),
      office: { title, jurisdiction: code, role, complete: true },
      trust: Trust.inferred,
    },
    table: `${unit} ${role === 'regional-leader'}`,
    from: from!,
    to: to!,
  }));
}

/** The tables rename ministries and spell hyphens anew: what remains is one person in one office. */
function addSighting(sightings: Map<string, Sighting>, sighting: Sighting): void {
  const { office, name } = sighting.row;
  const key = `${name.replaceAll('-', ' ')}|${office!.title}`;
  const known = sightings.get(key);
  if (!known) sightings.set(key, sighting);
  else {
    if (sighting.from < known.from) known.from = sighting.from;
    if (sighting.to > known.to) {
      known.to = sighting.to;
      known.row = sighting.row;
    }
  }
}

/** One name for a party; nothing for members of none, and for Wikidata's identifiers. */
function plainParty(text: string): string | undefined {
  if (/^$|^parteilos|vakant|^Q\d|\|/.test(text)) return undefined;
  if (/grüne/i.test(text)) return 'Bündnis 90/Die Grünen';
  if (/^(?:die )?linke/i.test(text)) return 'Die Linke';
  return text.replace(/\s*\(.*$/, '').replace(/^FW$/, 'Freie Wähler');
}
