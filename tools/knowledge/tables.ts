// Comma- and tab-separated tables with a header line, read by column name: the sources' layouts differ in order and width.

export type Record_ = Readonly<Record<string, string>>;

/**
 * Splits comma-separated text (RFC 4180: quotes, doubled quotes, line breaks inside quotes) into lists of fields.
 * Blank lines are left out; a byte order mark is dropped.
 */
export function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  const end = () => {
    fields.push(field);
    field = '';
    if (fields.length > 1 || fields[0] !== '') lines.push(fields);
    fields = [];
  };
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char !== '"') field += char;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') {
      fields.push(field);
      field = '';
    } else if (char === '\n') end();
    else if (char !== '\r') field += char;
  }
  if (field !== '' || fields.length > 0) end();
  return lines;
}

/** Records of a comma-separated table, by the names in its first line. Missing fields are empty strings. */
export function csvRecords(text: string | undefined): Record_[] {
  return text === undefined ? [] : named(csvLines(text));
}

/** Records of a tab-separated table without quoting, by the names in its first line. */
export function tsvRecords(text: string | undefined): Record_[] {
  if (text === undefined) return [];
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return named(lines.map((line) => line.split('\t')));
}

/** One JSON value a line. */
export function jsonLines<T>(text: string | undefined): T[] {
  if (text === undefined) return [];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function named(lines: string[][]): Record_[] {
  const [header, ...rest] = lines;
  if (!header) return [];
  return rest.map((fields) => Object.fromEntries(header.map((name, i) => [name, (fields[i] ?? '').trim()])));
}
