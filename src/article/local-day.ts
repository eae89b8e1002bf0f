// The publication's own day of a time told in UTC.
import { addDays } from './calendar.ts';

/**
 * Hours by which a country's clocks are behind UTC at least: in its easternmost zone, in summer where it had summer
 * time within the last ten years. Only of the Americas: an evening there is the next day in UTC, every day. East of
 * Europe the same reading would be wrong more often than right: little is published in the small hours, but many
 * sites there write their own evening's time and call it UTC.
 */
const HOURS_BEHIND: Record<string, number> = {
  ...{ AR: 3, BB: 4, BO: 4, BR: 2, BS: 4, CA: 2.5, CL: 3, CO: 5, CR: 6, CU: 4, DO: 4, EC: 5, GT: 6, GY: 4 },
  ...{
    HN: 6,
    HT: 4,
    JM: 5,
    MX: 5,
    NI: 6,
    PA: 5,
    PE: 5,
    PR: 4,
    PY: 3,
    SR: 3,
    SV: 6,
    TT: 4,
    US: 4,
    UY: 3,
    VE: 4,
  },
};

/** `…T22:30Z`, `…20:15:00.000+0000`; the hours and minutes. */
const UNIVERSAL = /\d[T ](\d{2}):(\d{2}).*(?:Z|[+-]00:?00)$/i;

/** Whether a machine's date is a time in the world's zone, not in the publication's. */
export const isUniversal = (value: string): boolean => UNIVERSAL.test(value.trim());

/** The day before where it was still that day in the whole of the publication's country, else the same day. */
export function dayIn(country: string | null, date: string, value: string): string {
  const behind = HOURS_BEHIND[country ?? ''];
  const time = UNIVERSAL.exec(value.trim());
  if (!behind || !time) return date;
  return Number(time[1]) + Number(time[2]) / 60 < behind && !isDay(time) ? addDays(date, -1) : date;
}

/** Midnight on the dot is how content systems write a day without a time. */
const isDay = ([, hours, minutes]: RegExpExecArray) => hours === '00' && minutes === '00';
