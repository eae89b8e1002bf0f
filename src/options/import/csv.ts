export interface CsvRow {
  /** The number a spreadsheet shows: the first row is 1. */
  row: number;
  values: string[];
  /** The row's last quotation mark is missing: everything after it was swallowed up to here. */
  unclosed: boolean;
}

/**
 * Reads comma-, semicolon- or tab-separated values as RFC 4180 has them: quoted values may hold separators, line breaks
 * and doubled quotation marks. The separator is the one that splits the first line most. Empty lines are left out.
 * A row whose quotation mark is never closed ends with its line, so that one mistake does not cost the rest of the file.
 */
export function parseCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let at = 0;
  for (let row = 1; at < source.length; row += 1) {
    let read = readRow(source, at, separator, true);
    const unclosed = read.unclosed;
    if (unclosed) read = readRow(source, at, separator, false);
    if (read.values.some((value) => value.trim())) rows.push({ row, values: read.values, unclosed });
    at = read.next;
  }
  return rows;
}

function separatorOf(source: string): string {
  const firstLine = source.slice(0, source.search(/[\r\n]|$/));
  const count = (separator: string) => firstLine.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function readRow(source: string, from: number, separator: string, quotes: boolean) {
  const values: string[] = [];
  let at = from;
  for (;;) {
    const quoted = quotes && source[at] === '"';
    const value = quoted ? readQuoted(source, at) : readPlain(source, at, separator);
    if (value === null) return { values, next: source.length, unclosed: true };
    values.push(value.text);
    at = value.next;
    if (source[at] !== separator) break;
    at += 1;
  }
  if (source[at] === '\r') at += 1;
  if (source[at] === '\n') at += 1;
  return { values, next: at, unclosed: false };
}

function readPlain(source: string, from: number, separator: string) {
  let at = from;
  while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r')
    at += 1;
  return { text: source.slice(from, at), next: at };
}

function readQuoted(source: string, from: number): { text: string; next: number } | null {
  let text = '';
  let at = from + 1;
  for (;;) {
    const end = source.indexOf('"', at);
    if (end < 0) return null;
    text += source.slice(at, end);
    if (source[end + 1] !== '"') return { text, next: end + 1 };
    text += '"';
    at = end + 2;
  }
}

/** Rows as a CSV file that spreadsheets open: every value quoted that needs it, a byte-order mark for Excel. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quote = (value: string) => {
    // A value that a spreadsheet would run as a formula is led by an apostrophe, as spreadsheets themselves do.
    const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
    return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}
