// Days of the calendar, as `YYYY-MM-DD`.

export interface Day {
  year: number;
  month: number;
  day: number;
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');

/** Whether the day exists. */
export function exists({ year, month, day }: Day): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const toIso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The day `days` after an ISO day; negative counts back. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** Default values of content systems, not days anything appeared on. */
const NEVER = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '2000-01-01', '1999-11-30']);

/**
 * A day on which an article can have appeared: it exists, is no default value, lies between the first newspapers on
 * the web's archives (1850) and tomorrow (the page's time zone may be ahead of ours).
 */
export function plausible(day: Day, now: string): string | null {
  if (!exists(day) || day.year < 1850) return null;
  const iso = toIso(day);
  return NEVER.has(iso) || iso > addDays(now, 1) ? null : iso;
}
