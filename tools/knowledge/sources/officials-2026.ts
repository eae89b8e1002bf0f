// Heads, deputies and ministers of 24 countries in October 2026, from Wikidata and the CIA's list of world leaders.
import { parseDate } from '../dates.ts';
import type { Row } from '../model.ts';
import { jurisdictionCode } from '../offices/jurisdictions.ts';
import { tsvRecords } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'officials-2026';
const NEWEST = '2026-10-01';

/** The source's ISO alpha-3 codes. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AUS: 'AU',
  BGD: 'BD',
  BRA: 'BR',
  CAN: 'CA',
  CHN: 'CN',
  DEU: 'DE',
  EGY: 'EG',
  FRA: 'FR',
  GBR: 'GB',
  IDN: 'ID',
  IND: 'IN',
  ITA: 'IT',
  JPN: 'JP',
  KEN: 'KE',
  KOR: 'KR',
  LKA: 'LK',
  MEX: 'MX',
  NGA: 'NG',
  NPL: 'NP',
  NZL: 'NZ',
  TUR: 'TR',
  UKR: 'UA',
  USA: 'US',
  ZAF: 'ZA',
};

interface Held {
  title: string;
  start: string;
  end: string;
}

/** The CIA's list saves room. */
const whole = (title: string) =>
  title.replace(/\bMin ?\.?(?= )/g, 'Minister').replace(/\bGovt\./g, 'Government');

const parts = (cell: string | undefined) => (cell ? cell.split(' ;; ').map((part) => part.trim()) : []);

function positions(cell: string | undefined): Held[] {
  return parts(cell).map((part) => {
    const [title = '', , start = '', end = ''] = part.split('|');
    return { title, start, end };
  });
}

/** Offices with dates that the notes state; an empty end says nothing. */
function notes(cell: string | undefined): Held[] {
  return parts(cell).map((part) => {
    const [title = '', start = '', end = ''] = part.split('|');
    return { title, start, end };
  });
}

/** The dates of a position, from the notes where these know the same title and the position has none. */
function dates(
  { title, start, end }: Held,
  noted: readonly Held[],
): Pick<Row, 'start' | 'end' | 'knownUntil'> {
  const same = noted.filter((note) => note.title === title).at(-1);
  const from = parseDate(start || same?.start);
  const to = parseDate(end || same?.end);
  return { ...(from ? { start: from } : {}), ...(to ? { end: to } : { knownUntil: NEWEST }) };
}

/** They only acted, says the source's own account of its errors. */
const ACTING = /^(Mark Kolb|Robert Salesses|Matthew Whitaker|Rachel Bocheneck?|Andr[eé] Bochenek)$/;

export const officials2026: SourceReader = {
  id: ID,
  title: 'Track Your Leader: officials of 24 countries',
  url: 'https://github.com/nirmalmhjr/track-your-leader',
  licence: 'MIT; contents from Wikidata (CC0) and the CIA (public domain)',
  ship: 'yes',
  why: 'The contents are in the public domain, their collection is under the MIT licence.',
  newest: NEWEST,
  *rows(files) {
    for (const record of tsvRecords(files.text('officials.tsv'))) {
      const jurisdiction = jurisdictionCode(COUNTRIES[record.country!] ?? record.country!);
      if (!jurisdiction) continue;
      // The source has mixed these up with namesakes: only name, country and positions are theirs.
      const known = record.identity !== 'doubtful';
      const born = known ? parseDate(record.born) : undefined;
      const noted = known ? notes(record.notes) : [];
      for (const held of positions(record.positions)) {
        yield {
          source: ID,
          ...(known && record.qid ? { qid: record.qid } : {}),
          name: record.name!,
          ...(born ? { born } : {}),
          ...(known && record.wikipedia ? { wikipedia: record.wikipedia.replaceAll('_', ' ') } : {}),
          ...(known && record.party ? { party: record.party } : {}),
          office: { title: whole(held.title), jurisdiction },
          ...dates(held, noted),
          ...(ACTING.test(record.name!) ? { acting: true } : {}),
          trust: record.source === 'Wikidata' ? Trust.wikidata : Trust.inferred,
        };
      }
    }
  },
};
