// Days as numbers: days since 1600-01-01 in the proleptic Gregorian calendar. 0 means unknown, so the range is
// 1600-01-02 to 2317-09-23, the largest day that 18 bits hold; nobody in the pack held office outside it.
import type { IsoDate, PartialDate } from './model.ts';

/** How many bits a day number takes in the pack. */
export const DAY_BITS = 18;
const DAY_MASK = (1 << DAY_BITS) - 1;
/** Days from 0000-03-01 to 1600-01-01. */
const EPOCH = 584_328;

export const Precision = { none: 0, year: 1, month: 2, day: 3 } as const;

/** Day number of a date of the calendar (month 1–12). Not checked: see `encodeDate` for input from outside. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day at the end, so that month lengths follow one formula.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + day - 1 - EPOCH;
}

/** Year, month (1–12) and day (1–31) of a day number. */
export function dateOfDay(number: number): { year: number; month: number; day: number } {
  const days = number + EPOCH;
  const era = Math.floor(days / 146_097); // days in 400 years
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/**
 * A partial date as one number: first possible day, and the precision above it. 0 when absent, not a date of the
 * calendar, or outside the range that the pack can hold.
 */
export function encodeDate(date: PartialDate | undefined): number {
  const parts = date === undefined ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!parts) return 0;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 0;
  const number = dayNumber(year, month, day);
  if (number < 1 || number > DAY_MASK) return 0;
  const precision = parts[3] ? Precision.day : parts[2] ? Precision.month : Precision.year;
  return number | (precision << DAY_BITS);
}

/** The inverse of `encodeDate`; undefined for 0. */
export function decodeDate(code: number): PartialDate | undefined {
  const precision = (code >>> DAY_BITS) & 3;
  if (precision === Precision.none) return undefined;
  const { year, month, day } = dateOfDay(code & DAY_MASK);
  const pad = (n: number) => String(n).padStart(2, '0');
  if (precision === Precision.year) return String(year);
  return precision === Precision.month ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

/** First day that an encoded date can mean; 0 when unknown. */
export function earliestDay(code: number): number {
  return code & DAY_MASK;
}

/** Last day that an encoded date can mean; 0 when unknown. */
export function latestDay(code: number): number {
  const first = code & DAY_MASK;
  const precision = (code >>> DAY_BITS) & 3;
  if (precision === Precision.none || precision === Precision.day) return first;
  const { year, month } = dateOfDay(first);
  return precision === Precision.year ? dayNumber(year, 12, 31) : first + daysInMonth(year, month) - 1;
}

/** Day number of a full date, 0 when it is none. */
export function dayOf(date: IsoDate): number {
  return date.length === 10 ? encodeDate(date) & DAY_MASK : 0;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): IsoDate {
  return decodeDate(day | (Precision.day << DAY_BITS)) ?? '';
}
