import type { OwnPerson } from '../../platform/settings.ts';
import { checkPerson, type Fields, type RowError } from './check-person.ts';
import { parseCsv, writeCsv } from './csv.ts';

/** Why a whole file could not be read. Words: `import_error_<code>`. */
export type FileError = 'empty_file' | 'header_missing' | 'json_wrong' | 'too_large';

export type ReadList =
  | { ok: true; people: OwnPerson[]; errors: RowError[] }
  | { ok: false; error: FileError };

/** Well over 20,000 people, and under what `storage.local` holds. */
const LARGEST = 8_000_000;

const COLUMNS = ['name', 'otherNames', 'office', 'jurisdiction', 'start', 'end', 'party', 'url'] as const;

/** What a column may be called, in lower case without spaces, hyphens and underscores. */
const COLUMN_NAMES: Record<string, keyof OwnPerson> = {
  name: 'name',
  fullname: 'name',
  person: 'name',
  othernames: 'otherNames',
  aliases: 'otherNames',
  alias: 'otherNames',
  office: 'office',
  title: 'office',
  role: 'office',
  position: 'office',
  jurisdiction: 'jurisdiction',
  country: 'jurisdiction',
  region: 'jurisdiction',
  body: 'jurisdiction',
  start: 'start',
  startdate: 'start',
  from: 'start',
  end: 'end',
  enddate: 'end',
  until: 'end',
  to: 'end',
  party: 'party',
  group: 'party',
  url: 'url',
  link: 'url',
  website: 'url',
};

/** Reads a list of people from a CSV or JSON file's text: the good rows, and what is wrong with each of the others. */
export function readList(text: string): ReadList {
  if (text.length > LARGEST) return { ok: false, error: 'too_large' };
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start) return { ok: false, error: 'empty_file' };
  return start.startsWith('[') || start.startsWith('{') ? readJson(start) : readCsv(text);
}

function readCsv(text: string): ReadList {
  const [header, ...rows] = parseCsv(text);
  const columns = (header?.values ?? []).map(
    (name) => COLUMN_NAMES[name.toLowerCase().replace(/[\s_-]/g, '')],
  );
  if (!columns.includes('name') || !columns.includes('office')) return { ok: false, error: 'header_missing' };
  return collect(rows, ({ row, values, unclosed }) => {
    if (unclosed) return { error: { row, code: 'quote_open' } };
    if (values.slice(columns.length).some((value) => value.trim()))
      return { error: { row, code: 'columns_many' } };
    const fields: Fields = {};
    columns.forEach((column, index) => {
      if (column) fields[column] = unguard(values[index] ?? '');
    });
    return checkPerson(fields, row);
  });
}

/** Takes back the apostrophe that {@link writeCsv} puts before what a spreadsheet would run. */
const unguard = (value: string) => (/^'[=+\-@\t]/.test(value) ? value.slice(1) : value);

function readJson(text: string): ReadList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, error: 'json_wrong' };
  }
  const list = Array.isArray(value) ? value : (value as { people?: unknown }).people;
  if (!Array.isArray(list)) return { ok: false, error: 'json_wrong' };
  return collect(list, (entry: unknown, index) => {
    const row = index + 1;
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      return { error: { row, code: 'not_object' } };
    const fields: Fields = {};
    for (const column of COLUMNS) {
      const found = (entry as Record<string, unknown>)[column];
      if (Array.isArray(found)) fields[column] = found.filter((one) => typeof one === 'string').join(';');
      else if (typeof found === 'string' || typeof found === 'number') fields[column] = String(found);
    }
    return checkPerson(fields, row);
  });
}

function collect<T>(rows: T[], read: (row: T, index: number) => ReturnType<typeof checkPerson>): ReadList {
  const people: OwnPerson[] = [];
  const errors: RowError[] = [];
  rows.forEach((row, index) => {
    const result = read(row, index);
    if ('person' in result) people.push(result.person);
    else errors.push(result.error);
  });
  return { ok: true, people, errors };
}

/** The list as CSV, with a header row; {@link readList} reads it back unchanged. */
export function listAsCsv(people: readonly OwnPerson[]): string {
  const row = (person: OwnPerson) =>
    COLUMNS.map((column) =>
      column === 'otherNames' ? person.otherNames.join('; ') : (person[column] ?? ''),
    );
  return writeCsv([[...COLUMNS], ...people.map(row)]);
}

/** The list as JSON, for programs. */
export function listAsJson(people: readonly OwnPerson[]): string {
  return `${JSON.stringify({ people }, null, 2)}\n`;
}
