// The compiled base: the rows of every source that ships, in one normal form, packed into data/base. With nothing but a
// clone, the pack is made again from these and from data/curated, to the byte.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Role } from '../../src/knowledge/roles.ts';
import type { Row } from './model.ts';

/** A person's fields are written once, before the lines of the offices; a field that repeats the line above is empty. */
const PERSON = ['qid', 'sourceId', 'name', 'aliases', 'born', 'died', 'wikipedia'] as const;
const OFFICE = ['title', 'jurisdiction', 'qid', 'role', 'singleSeat', 'complete'] as const;
const TERM = [
  'start',
  'end',
  'knownUntil',
  'acting',
  'party',
  'trust',
  'startTrust',
  'endTrust',
  'unreferenced',
  'notOfficial',
] as const;

const EXTENSION = '.rows.br';
/** Stands for a list's separator, which names do not hold. */
const BAR = '|';

type Cell = string | number | boolean | undefined | string[];

const cell = (value: Cell): string =>
  value === undefined
    ? ''
    : Array.isArray(value)
      ? value.join(BAR)
      : value === true
        ? '1'
        : value === false
          ? '0'
          : String(value);

const personCells = (row: Row) => PERSON.map((name) => cell(row[name]));
const termCells = (row: Row) => [
  ...OFFICE.map((name) => cell(row.office?.[name])),
  ...TERM.map((name) => cell(row[name])),
];

/** Rows as text: a line of a person begins with ">", the lines of that person's terms follow. */
export function rowsToText(rows: Iterable<Row>): string {
  const lines: string[] = [];
  let person = '';
  for (const row of rows) {
    const own = personCells(row).join('\t').replace(/\t+$/, '');
    if (own !== person) lines.push(`>${own}`);
    person = own;
    lines.push(termCells(row).join('\t').replace(/\t+$/, ''));
  }
  return `${lines.join('\n')}\n`;
}

/** Reads what `rowsToText` has written. */
export function* textToRows(text: string, source: string): Generator<Row> {
  let person: Partial<Row> = {};
  for (const line of text.split('\n').slice(0, -1)) {
    const cells = line.replace(/^>/, '').split('\t');
    if (line.startsWith('>')) person = readPerson(cells);
    else yield { ...(person as Row), ...readTerm(cells), source };
  }
}

const given = <K extends string, V>(key: K, value: V | undefined) =>
  value === undefined ? {} : { [key]: value };
const text = (value: string | undefined) => (value ? value : undefined);
const number = (value: string | undefined) => (value ? Number(value) : undefined);
const flag = (value: string | undefined) => (value ? value === '1' : undefined);

function readPerson([qid, sourceId, name, aliases, born, died, wikipedia]: string[]): Partial<Row> {
  return {
    ...given('qid', text(qid)),
    ...given('sourceId', text(sourceId)),
    name: name ?? '',
    ...given('aliases', aliases ? aliases.split(BAR) : undefined),
    ...given('born', text(born)),
    ...given('died', text(died)),
    ...given('wikipedia', text(wikipedia)),
  };
}

function readTerm(cells: string[]): Partial<Row> & { trust: number } {
  const [title, jurisdiction, qid, role, singleSeat, complete, ...term] = cells;
  const [start, end, knownUntil, acting, party, trust, startTrust, endTrust, unreferenced, notOfficial] =
    term;
  const office: Row['office'] = title
    ? {
        title,
        jurisdiction: jurisdiction!,
        ...given('qid', text(qid)),
        ...given('role', text(role) as Role | undefined),
        ...given('singleSeat', flag(singleSeat)),
        ...given('complete', flag(complete)),
      }
    : undefined;
  return {
    ...given('office', office),
    ...given('start', text(start)),
    ...given('end', text(end)),
    ...given('knownUntil', text(knownUntil)),
    ...given('acting', flag(acting)),
    ...given('party', text(party)),
    trust: number(trust) ?? 0,
    ...given('startTrust', number(startTrust)),
    ...given('endTrust', number(endTrust)),
    ...given('unreferenced', flag(unreferenced)),
    ...given('notOfficial', flag(notOfficial)),
  };
}

/** Writes one source's rows; the same rows give the same bytes. */
export function writeBase(folder: string, source: string, rows: Iterable<Row>): void {
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.from(rowsToText(rows));
  const packed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(join(folder, source + EXTENSION), packed);
}

/** Ids of the sources whose rows lie in the folder. */
export function basesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort();
}

export function readBase(folder: string, source: string): Generator<Row> {
  return textToRows(
    brotliDecompressSync(readFileSync(join(folder, source + EXTENSION))).toString('utf8'),
    source,
  );
}

/** Takes away the rows of sources that do not ship any more. */
export function pruneBases(folder: string, sources: readonly string[]): void {
  for (const source of basesIn(folder))
    if (!sources.includes(source)) rmSync(join(folder, source + EXTENSION));
}
