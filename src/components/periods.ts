import type { TermView } from '../platform/messages.ts';
import { formatDate, translate, uiLanguage } from '../platform/translate.ts';

type Dates = Pick<TermView, 'start' | 'end' | 'knownUntil'>;

/** A term's dates in words: "20 January 2021 – 20 January 2025", "since May 2022", "in office as of July 2022". */
export function formatPeriod(term: Dates, month: 'long' | 'short' = 'long'): string {
  const { start, end, knownUntil } = term;
  if (start && end) return formatRange(start, end, month);
  if (end) return translate('period_until', formatDate(end, month));
  const asOf = knownUntil && translate('office_as_of', formatDate(knownUntil.slice(0, 7), month));
  if (start) return [translate('period_since', formatDate(start, month)), asOf].filter(Boolean).join(' · ');
  return asOf || translate('period_unknown');
}

/** As {@link formatPeriod}, in years only: for places too narrow for more. */
export function formatYears(term: Dates): string {
  return formatPeriod({
    start: term.start?.slice(0, 4),
    end: term.end?.slice(0, 4),
    knownUntil: term.start ? undefined : term.knownUntil?.slice(0, 4),
  });
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
