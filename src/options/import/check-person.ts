import type { OwnPerson } from '../../platform/settings.ts';

/** Why a row could not be taken. Words: `import_error_<code>`, with the value found as placeholder. */
export interface RowError {
  row: number;
  code:
    | 'name_missing'
    | 'name_long'
    | 'office_missing'
    | 'too_long'
    | 'start_wrong'
    | 'end_wrong'
    | 'end_before_start'
    | 'url_wrong'
    | 'columns_many'
    | 'quote_open'
    | 'not_object';
  value?: string;
}

const LONGEST_NAME = 200;
const LONGEST_VALUE = 500;

export type Fields = Partial<Record<keyof OwnPerson, string>> & { otherNames?: string };

/** Makes a person of the values of one row, or says what is wrong with it. Values may come from anywhere. */
export function checkPerson(fields: Fields, row: number): { person: OwnPerson } | { error: RowError } {
  const value = (name: keyof OwnPerson) => (fields[name] ?? '').trim().replace(/\s+/g, ' ');
  const fail = (code: RowError['code'], found?: string) => ({ error: { row, code, value: found } });
  const name = value('name');
  if (!name) return fail('name_missing');
  if (name.length > LONGEST_NAME) return fail('name_long');
  if (!value('office')) return fail('office_missing');
  for (const field of Object.keys(fields) as (keyof OwnPerson)[]) {
    if (field !== 'otherNames' && value(field).length > LONGEST_VALUE)
      return fail('too_long', value(field).slice(0, 40));
  }
  const otherNames = [...new Set(value('otherNames').split(/\s*[;|]\s*/))].filter(
    (other) => other && other !== name,
  );
  const long = otherNames.find((other) => other.length > LONGEST_NAME);
  if (long) return fail('too_long', long.slice(0, 40));
  const [start, end, url, party] = [value('start'), value('end'), value('url'), value('party')];
  if (start && !isDate(start)) return fail('start_wrong', start);
  if (end && !isDate(end)) return fail('end_wrong', end);
  if (start && end && end < start.slice(0, end.length)) return fail('end_before_start');
  if (url && !/^https?:$/.test(protocolOf(url))) return fail('url_wrong', url);
  return {
    person: {
      name,
      otherNames,
      office: value('office'),
      jurisdiction: value('jurisdiction'),
      ...(start && { start }),
      ...(end && { end }),
      ...(party && { party }),
      ...(url && { url }),
    },
  };
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that exists. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return at.getUTCMonth() + 1 === Number(month ?? 1) && at.getUTCDate() === Number(day ?? 1);
}

function protocolOf(url: string): string {
  try {
    return new URL(url).protocol;
  } catch {
    return '';
  }
}
