// Members of the United States Congress, presidents and vice presidents: github.com/unitedstates/congress-legislators.
import type { IsoDate, PartialDate } from '../../../src/knowledge/model.ts';
import { parseDate } from '../dates.ts';
import { fetchedDay } from '../fetch/fetched-day.ts';
import type { Files } from '../files.ts';
import type { Row } from '../model.ts';
import { jurisdictions } from '../offices/jurisdictions.ts';
import { csvRecords, type Record_ } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'congress-legislators';
/** The day of the last commit that was read, unless the files were fetched since. */
const NEWEST = '2026-06-15';
/** Of earlier members the table has no dates, and nobody alive today knew them in office. */
const BORN_SINCE = 1890;

type TermType = 'rep' | 'sen' | 'prez' | 'viceprez';

interface SourceTerm {
  type: TermType;
  start: string;
  end: string;
  state?: string;
  party?: string;
}

interface Legislator {
  id: { bioguide?: string; govtrack?: number; wikidata?: string; wikipedia?: string };
  name: {
    first: string;
    middle?: string;
    last: string;
    suffix?: string;
    nickname?: string;
    official_full?: string;
  };
  bio?: { birthday?: string };
  terms: SourceTerm[];
  leadership_roles?: { title: string; chamber: string; start: string; end?: string }[];
  _last_seen_in_current?: string;
}

/** "Barack Obama" of "Barack Obama (politician)". */
const titleName = (wikipedia: string | undefined) =>
  wikipedia?.replace(/ \([^)]*\)$/, '').replaceAll('_', ' ');

function names({ id, name }: Legislator): { name: string; aliases: string[] } {
  const { first, middle, last, suffix, nickname, official_full: official } = name;
  const plain = `${first} ${last}`;
  const main = titleName(id.wikipedia) ?? official ?? plain;
  const others = [
    official,
    plain,
    middle && `${first} ${middle} ${last}`,
    nickname && `${nickname} ${last}`,
    suffix && `${plain} ${suffix}`,
  ];
  return {
    name: main,
    aliases: [...new Set(others)].filter((other): other is string => !!other && other !== main),
  };
}

function person(legislator: Legislator): Omit<Row, 'office'> {
  const { id, bio } = legislator;
  const born = parseDate(bio?.birthday);
  return {
    source: ID,
    ...(id.wikidata ? { qid: id.wikidata } : {}),
    sourceId: `bioguide:${id.bioguide ?? `govtrack-${id.govtrack}`}`,
    ...names(legislator),
    ...(born ? { born } : {}),
    ...(id.wikipedia ? { wikipedia: id.wikipedia } : {}),
    trust: Trust.register,
  };
}

function office(type: TermType, state: string): NonNullable<Row['office']> {
  if (type === 'prez')
    return { title: 'President of the United States', jurisdiction: 'US', complete: true, role: 'president' };
  if (type === 'viceprez')
    return {
      title: 'Vice President of the United States',
      jurisdiction: 'US',
      complete: true,
      role: 'vice-president',
    };
  const place = jurisdictions().get(`US-${state}`)?.name ?? state;
  const from =
    place === 'District of Columbia' || place === 'Northern Mariana Islands' ? `the ${place}` : place;
  return type === 'sen'
    ? {
        title: `United States Senator from ${from}`,
        jurisdiction: 'US',
        complete: true,
        role: 'upper-house-member',
      }
    : {
        title: `United States Representative from ${from}`,
        jurisdiction: 'US',
        complete: true,
        role: 'lower-house-member',
      };
}

/** The scheduled end of a term lies in the future, or after the member has left. */
function endOf(
  end: string,
  legislator: Legislator,
  current: boolean,
  newest: IsoDate,
): Pick<Row, 'end' | 'knownUntil'> {
  const seen = legislator._last_seen_in_current;
  if (seen && end > seen) return { end: seen };
  if (end > newest) return current ? { knownUntil: newest } : {};
  return { end };
}

function* termRows(legislator: Legislator, current: boolean, newest: IsoDate): Iterable<Row> {
  const base = person(legislator);
  for (const { type, start, end, state, party } of legislator.terms) {
    yield {
      ...base,
      office: office(type, state ?? ''),
      start,
      ...endOf(end, legislator, current, newest),
      ...(party ? { party } : {}),
    };
  }
  for (const { title, chamber, start, end } of legislator.leadership_roles ?? []) {
    const house = chamber === 'senate' ? 'Senate' : 'House of Representatives';
    yield {
      ...base,
      office: {
        title: `${title.replace(/^(Senate|House) | of the (Senate|House)$/g, '')} of the United States ${house}`,
        jurisdiction: 'US',
        complete: true,
      },
      start,
      ...(end ? { end } : { knownUntil: newest }),
    };
  }
}

/** Members who left long ago: who they were and which house they sat in, no dates. */
function historical(record: Record_): Row | undefined {
  const born: PartialDate | undefined = parseDate(record.birthday);
  if (!born || Number(born.slice(0, 4)) < BORN_SINCE) return undefined;
  const { first_name: first, middle_name: middle, last_name: last, suffix, nickname } = record;
  const legislator: Legislator = {
    id: { bioguide: record.bioguide_id!, ...(record.wikipedia_id ? { wikipedia: record.wikipedia_id } : {}) },
    name: {
      first: first!,
      last: last!,
      ...(middle ? { middle } : {}),
      ...(suffix ? { suffix } : {}),
      ...(nickname ? { nickname } : {}),
    },
    bio: { birthday: born },
    terms: [],
  };
  return {
    ...person(legislator),
    office: office(record.type as TermType, record.state!),
    ...(record.party ? { party: record.party } : {}),
  };
}

function read(files: Files, name: string): Legislator[] {
  const text = files.text(name);
  return text === undefined ? [] : (JSON.parse(text) as Legislator[]);
}

export const congressLegislators: SourceReader = {
  id: ID,
  title: 'United States Congress Legislators',
  url: 'https://github.com/unitedstates/congress-legislators',
  licence: 'CC0-1.0',
  ship: 'yes',
  why: 'In the public domain.',
  newest: NEWEST,
  *rows(files) {
    const asOf = fetchedDay(files) ?? NEWEST;
    for (const legislator of read(files, 'legislators-current.json')) yield* termRows(legislator, true, asOf);
    for (const legislator of read(files, 'executive.json')) {
      // The list begins in 1789.
      if ((legislator.terms.at(-1)?.end ?? '') > '1945') yield* termRows(legislator, true, asOf);
    }
    const former = read(files, 'legislators-former-since-2012.json');
    for (const legislator of former) yield* termRows(legislator, false, asOf);
    const dated = new Set(former.map(({ id }) => id.bioguide));
    for (const record of csvRecords(files.text('legislators-historical.csv'))) {
      const row = dated.has(record.bioguide_id) ? undefined : historical(record);
      if (row) yield row;
    }
  },
};
