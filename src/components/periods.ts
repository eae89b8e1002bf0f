import type { TermView } from '../platform/messages.ts';
import { formatDate, type MessageKey, translate, uiLanguage } from '../platform/translate.ts';

type Dates = Pick<TermView, 'start' | 'end' | 'knownUntil'>;

/** A term's dates in words: "20 January 2021 – 20 January 2025", "since May 2022", "in office as of July 2022". */
export function formatPeriod(term: Dates, month: 'long' | 'short' = 'long'): string {
  const { start, end, knownUntil } = term;
  if (start && end) return formatRange(start, end, month);
  if (end) return translate(dated(end, 'period_until_day', 'period_until'), formatDate(end, month));
  const asOf = knownUntil && translate('office_as_of', formatDate(knownUntil.slice(0, 7), month));
  if (start) return [formatSince(start, month), asOf].filter(Boolean).join(' · ');
  return asOf || translate('period_unknown');
}

/** "since 20 January 2021". */
export function formatSince(start: string, month: 'long' | 'short' = 'long'): string {
  return translate(dated(start, 'period_since_day', 'period_since'), formatDate(start, month));
}

/** Many languages put other words before a day than before a month or a year: "depuis le 3 mai", "depuis mai". */
export function dated<D extends MessageKey, M extends MessageKey>(
  date: string,
  withDay: D,
  without: M,
): D | M {
  return date.length === 10 ? withDay : without;
}

function formatRange(start: string, end: string, month: 'long' | 'short'): string {
  if (start === end) return formatDate(start, month);
  // Intl writes a range as the language does ("20 January – 3 May 2021"), but only for two dates equally precise.
  if (start.length === end.length && start.length === 10 && start < end) {
    const at = (date: string) => new Date(`${date}T00:00:00Z`);
    const format = new Intl.DateTimeFormat(uiLanguage(), {
      timeZone: 'UTC',
      calendar: 'gregory',
      year: 'numeric',
      month,
      day: 'numeric',
    });
    return format.formatRange(at(start), at(end));
  }
  return translate('period_range', formatDate(start, month), formatDate(end, month));
}

/** Whether the source stopped vouching for an open term before the day asked about. */
export function isStale(term: Dates, date: string): boolean {
  return !term.end && Boolean(term.knownUntil) && term.knownUntil! < date.slice(0, term.knownUntil!.length);
}

/** Whether that was so long before that the reader has to be told: within half a year most offices keep their holder. */
export function isLongStale(term: Dates, date: string): boolean {
  const months = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7) || 1);
  return isStale(term, date) && months(date) - months(term.knownUntil!) > 6;
}

/** Whether a day lies within the month or year, all that is known, in which a term began or ended. */
export function isInexact({ start, end }: Dates, day: string): boolean {
  return [start, end].some((date) => date !== undefined && date.length < 10 && day.startsWith(date));
}
