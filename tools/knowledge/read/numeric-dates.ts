// Dates in figures, day before month: "11/03/1996", "26.3.1994".
import type { PartialDate } from '../../../src/knowledge/model.ts';
import { parseDate } from '../dates.ts';

/** Reads a date written day, month, year with slashes or full stops between; undefined for anything else. */
export function dayMonthYear(text: string | undefined): PartialDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec((text ?? '').trim()) ?? [];
  return day && month && year
    ? parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : undefined;
}
