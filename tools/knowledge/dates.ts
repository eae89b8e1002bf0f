// Calendar dates as precise as their source: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
import type { PartialDate } from '../../src/knowledge/model.ts';

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a source's date: ISO in any precision, with or without a time, or "5 June 2014". Wikidata's "-00-00" for an
 * unknown month or day is cut off. Undefined for anything else, and for days that the calendar does not have.
 */
export function parseDate(text: string | undefined): PartialDate | undefined {
  const value = (text ?? '').trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value);
  if (iso) return make(iso[1]!, iso[2], iso[3]);
  const words = /^(?:(\d{1,2})\s+)?([A-Za-z]+)\s+(\d{4})$/.exec(value);
  if (!words) return undefined;
  const month = MONTHS.indexOf(words[2]!.toLowerCase()) + 1;
  return month === 0
    ? undefined
    : make(words[3]!, String(month).padStart(2, '0'), words[1]?.padStart(2, '0'));
}

function make(year: string, month?: string, day?: string): PartialDate | undefined {
  if (Number(year) < 1000) return undefined;
  if (!month || month === '00') return year;
  if (Number(month) > 12) return undefined;
  if (!day || day === '00') return `${year}-${month}`;
  return Number(day) <= MONTH_DAYS[Number(month) - 1]! ? `${year}-${month}-${day}` : undefined;
}

/** Days since 1970-01-01 of the first day a date may mean. */
export function firstDay(date: PartialDate): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year!, (month ?? 1) - 1, day ?? 1) / 86_400_000;
}

/** Days since 1970-01-01 of the last day a date may mean. */
export function lastDay(date: PartialDate): number {
  const [year, month, day] = date.split('-').map(Number);
  if (day !== undefined) return firstDay(date);
  if (month !== undefined) return Date.UTC(year!, month, 0) / 86_400_000;
  return Date.UTC(year!, 11, 31) / 86_400_000;
}

/** The middle of what a date may mean, for ordering and distances. */
export const middleDay = (date: PartialDate): number => (firstDay(date) + lastDay(date)) / 2;

/** How precise: 1 year, 2 month, 3 day. */
export const precision = (date: PartialDate): number => date.split('-').length;

/** Whether two dates may mean the same day: one is a coarser form of the other. */
export const agree = (a: PartialDate, b: PartialDate): boolean => a.startsWith(b) || b.startsWith(a);

/** Orders dates by their first possible day, the coarser before the finer. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  return firstDay(a) - firstDay(b) || precision(a) - precision(b);
}

/** `YYYY-MM-DD` of the last day a date may mean. */
export function isoLastDay(date: PartialDate): string {
  return new Date(lastDay(date) * 86_400_000).toISOString().slice(0, 10);
}
