// Australia's ministers, shadow ministers, members and senators. The repository is under the AGPL and says nothing of
// its data, so it checks what others say. Two of its tables write days as 11/03/1996, two as 26.3.1994.
import type { Role } from '../../../src/knowledge/roles.ts';
import type { Files } from '../files.ts';
import type { Row } from '../model.ts';
import { dayMonthYear } from '../read/numeric-dates.ts';
import { csvLines } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'openaustralia';
const NEWEST = '2026-05-01';

export const openaustralia: SourceReader = {
  id: ID,
  title: 'OpenAustralia: ministers, members and senators',
  url: 'https://github.com/openaustralia/openaustralia-parser',
  licence: 'AGPL-3.0 (data not stated)',
  ship: 'check-only',
  why: 'The licence of the data is not stated, that of the repository would bind the pack.',
  newest: NEWEST,
  *rows(files) {
    for (const table of ['ministers', 'shadow-ministers']) yield* ministerRows(files, table);
    yield* memberRows(
      files,
      'representatives',
      'Member of the House of Representatives',
      'lower-house-member',
    );
    yield* memberRows(files, 'senators', 'Senator', 'upper-house-member');
  },
};

const HONORIFICS =
  /^(?:(?:Senator|The|the|Rt|Hon\.?|Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Dame) )+| (?:MP|AM|AO|AC|OAM)(?= |$)/g;

function* ministerRows(files: Files, table: string): Generator<Row> {
  for (const [name, from, to, title] of csvLines(files.text(`data/${table}.csv`) ?? '')) {
    const start = dayMonthYear(from);
    if (!name || !start || !title) continue;
    yield row(name, start, dayMonthYear(to), { title, jurisdiction: 'AU' });
  }
}

/** Lines between the members are headings and comments. */
function* memberRows(files: Files, table: string, title: string, role: Role): Generator<Row> {
  for (const fields of csvLines(files.text(`data/${table}.csv`) ?? '')) {
    const [, , name, , , from, , to] = fields;
    const start = dayMonthYear(from);
    if (!name || !start) continue;
    yield row(name, start, dayMonthYear(to), { title, jurisdiction: 'AU', role });
  }
}

function row(name: string, start: string, end: string | undefined, office: NonNullable<Row['office']>): Row {
  return {
    source: ID,
    name: name.replace(HONORIFICS, '').trim(),
    office,
    start,
    ...(end ? { end } : { knownUntil: NEWEST }),
    trust: Trust.collected,
  };
}
