// Members of the cabinets of US presidents from Carter to Biden, with the days they were sworn in and left. No acting
// members. Dates are written M/D/YY; where words stand instead ("Reagan admin": they had come with an earlier president)
// the first day is not known here. "Still in office" means: on 2023-02-10.
import type { PartialDate } from '../../../src/knowledge/model.ts';
import type { Row } from '../model.ts';
import { csvRecords } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'fivethirtyeight';
const NEWEST = '2023-02-10';

/** Positions in headline form. Others are whole ("Secretary of Labor"), but for an ampersand. */
const TITLES: Readonly<Record<string, string>> = {
  'CEA Chair': 'Chair of the Council of Economic Advisers',
  'Chief of Staff': 'White House Chief of Staff',
  'CIA Director': 'Director of the Central Intelligence Agency',
  'EPA Administrator': 'Administrator of the Environmental Protection Agency',
  'OMB Director': 'Director of the Office of Management and Budget',
  'OSTP Director': 'Director of the Office of Science and Technology Policy',
  'SBA Administrator': 'Administrator of the Small Business Administration',
  'U.S. Trade Representative': 'United States Trade Representative',
  'UN Ambassador': 'United States Ambassador to the United Nations',
  'Vice President': 'Vice President of the United States',
};

export const fivethirtyeight: SourceReader = {
  id: ID,
  title: 'FiveThirtyEight: cabinet turnover',
  url: 'https://github.com/fivethirtyeight/data/tree/master/cabinet-turnover',
  licence: 'CC BY 4.0',
  ship: 'attribution',
  why: 'Its licence asks for the name of the source and nothing more.',
  newest: NEWEST,
  *rows(files) {
    for (const record of csvRecords(files.text('cabinet-turnover/cabinet-turnover.csv'))) {
      const start = americanDate(record.start_date!);
      const end = americanDate(record.end_date!);
      if (!start || !record.appointee) continue;
      // "A/B": an office that was renamed while somebody held it.
      const written = record.position!.split('/').at(-1)!.trim();
      yield {
        source: ID,
        name: record.appointee,
        office: { title: TITLES[written] ?? titleOf(written), jurisdiction: 'US' },
        start,
        // "Bush admin" instead of an end: the next president kept them on, for how long is not said.
        ...(end ? { end } : STILL.test(record.end_date!) ? { knownUntil: NEWEST } : {}),
        trust: Trust.collected,
      } satisfies Row;
    }
  },
};

function titleOf(written: string): string {
  const whole = written.replace('&', 'and');
  return /^(?:Secretary|Attorney General)/.test(whole) ? `United States ${whole}` : whole;
}

const STILL = /^still in office$/i;

/** "1/21/77" and "1/20/21": the table begins in 1977. */
function americanDate(text: string): PartialDate | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  if (!month || !day || !year) return undefined;
  const whole = year.length === 4 ? year : `${Number(year) >= 77 ? 19 : 20}${year}`;
  return `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
