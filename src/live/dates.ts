// Calendar arithmetic on dates as precise as their source. Gregorian, UTC, no clock.
import type { IsoDate, PartialDate } from '../knowledge/model.ts';

const DAY = 86_400_000;
const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The day of a moment given in milliseconds since 1970, in UTC. */
export const dayOf = (milliseconds: number): IsoDate => new Date(milliseconds).toISOString().slice(0, 10);

/** Whether the text is a real calendar date of any precision ("2024-02-30" is not). */
export function isPartialDate(text: unknown): text is PartialDate {
  const parts = typeof text === 'string' ? PARTIAL.exec(text) : null;
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** First day that the precision allows: "2021" → "2021-01-01". */
export function firstDay(date: PartialDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that the precision allows: "2021-02" → "2021-02-28". */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  const year = Number(date.slice(0, 4));
  const month = date.length === 7 ? Number(date.slice(5)) : 12;
  return dayOf(Date.UTC(year, month, 0));
}

/** Days from the first date to the second, negative when it lies before; both read as their first day. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / DAY);
}

/** Whether every day of `a` lies before every day of `b`. */
export const surelyBefore = (a: PartialDate, b: PartialDate): boolean => lastDay(a) < firstDay(b);
