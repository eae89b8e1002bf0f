// Dates as people and content systems write them → days.
import { addDays, type Day, plausible } from './calendar.ts';
import { dateWords, monthOf } from './month-names.ts';

/** Which comes first in 8/9/2023; from the page's language and country. */
export type NumericOrder = 'day-first' | 'month-first';

export interface DateContext {
  now: string;
  langs: readonly string[];
  order: NumericOrder;
}

/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits → 0–9. */
export function plainDigits(text: string): string {
  return text.replace(
    /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g,
    (c) => {
      const code = c.charCodeAt(0);
      return String(
        code >= 0xff10
          ? code - 0xff10
          : code >= 0x0e50 && code <= 0x0e59
            ? code - 0x0e50
            : code - (code >= 0x09e6 ? 0x09e6 : code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660),
      );
    },
  );
}

const day = (year: string | number, month: string | number, dayOfMonth: string | number): Day => ({
  year: Number(year),
  month: Number(month),
  day: Number(dayOfMonth),
});

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/**
 * A machine's date: ISO 8601 in all its spellings, `YYYYMMDD`, seconds or milliseconds since 1970, RFC 822.
 * The day is the one written, in the zone it is written in.
 */
export function parseMachineDate(value: string, now: string): string | null {
  const text = plainDigits(value.trim()).slice(0, 60);
  const iso =
    /^["'\s]*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?!\d)/.exec(text);
  if (iso) return plausible(day(iso[1]!, iso[2]!, iso[3]!), now);
  if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text)) {
    const number = Number(text);
    return plausibleIso(new Date(number < 1e11 ? number * 1000 : number), now);
  }
  return null;
}

function plausibleIso(date: Date, now: string): string | null {
  if (Number.isNaN(date.getTime())) return null;
  return plausible(day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), now);
}

type Reader = (match: RegExpExecArray, context: DateContext) => Day | null;

const WORD = "[\\p{L}\\p{M}.’']+";
const NOT_IN_NUMBER = '(?<![\\d.,:/-])';

function numeric(match: RegExpExecArray, { order }: DateContext): Day | null {
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3]!)];
  // With dots the day comes first everywhere.
  const monthFirst =
    second > 12 || (order === 'month-first' && first <= 12 && !/\d\s?\.\s?\d/.test(match[0]));
  return monthFirst ? day(year, first, second) : day(year, second, first);
}

/** Buddhist years are 543 ahead; Japanese and Taiwanese eras count from their own first year. */
function eraYear(year: number): number {
  return year >= 2450 && year <= 2650 ? year - 543 : year;
}

const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  // 2023年9月8日, 2023년 9월 8일
  [/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/, (m) => day(m[1]!, m[2]!, m[3]!)],
  // 令和5年9月8日
  [
    /令和\s*(\d{1,2}|元)年\s*(\d{1,2})月\s*(\d{1,2})日/,
    (m) => day(2018 + (m[1] === '元' ? 1 : Number(m[1])), m[2]!, m[3]!),
  ],
  // 2023-09-08, 2023/9/8, 2023.09.08.
  [
    /(?<![\d-])((?:19|20)\d{2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/,
    (m) => day(m[1]!, m[2]!, m[3]!),
  ],
  // 8 September 2023; 8. september 2023; 8 de septiembre de 2023; 8 Eylül, 2023; 8th of September, 2023
  [
    new RegExp(
      `${NOT_IN_NUMBER}(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-?го)?[\\s,-]{0,3}(?:de |of |d['’]|ng |ta['’])?\\s*(${WORD})[\\s,]{0,3}(?:de |del |of |tahun |năm )?\\s*['’]?(\\d{4})(?!\\d)`,
      'iu',
    ),
    (m, { langs }) => monthDay(m[2]!, m[1]!, m[3]!, langs),
  ],
  // September 8, 2023; Sept. 8th 2023
  [
    new RegExp(`(?<!\\p{L})(${WORD})\\s*(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s*,?\\s*(\\d{4})(?!\\d)`, 'iu'),
    (m, { langs }) => monthDay(m[1]!, m[2]!, m[3]!, langs),
  ],
  // 2023. szeptember 8.; 2023 m. rugsėjo 8 d.; 2023. gada 8. septembris
  [
    new RegExp(
      `(?<!\\d)((?:19|20)\\d{2})\\.?\\s*(?:m\\.|gada|urteko|ko)?\\s*(${WORD}|\\d{1,2}\\. ${WORD})\\s*(\\d{1,2})?(?!\\d)`,
      'iu',
    ),
    (m, { langs }) => yearFirst(m, langs),
  ],
  // 8.9.2023, 08/09/2023, 8-9-23
  [/(?<![\d.,:/-])(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?![\d/-])/, numeric],
  // ngày 8 tháng 9 năm 2023
  [/(\d{1,2})\s*tháng\s*(\d{1,2}),?\s*(?:năm)?\s*(\d{4})/iu, (m) => day(m[3]!, m[2]!, m[1]!)],
];

function monthDay(word: string, dayOfMonth: string, year: string, langs: readonly string[]): Day | null {
  const month = monthOf(word, langs);
  return month ? day(eraYear(Number(year)), month, dayOfMonth) : null;
}

function yearFirst(match: RegExpExecArray, langs: readonly string[]): Day | null {
  const dayBefore = /^(\d{1,2})\. (.+)$/.exec(match[2]!);
  const dayOfMonth = dayBefore ? dayBefore[1]! : match[3];
  const month = monthOf(dayBefore ? dayBefore[2]! : match[2]!, langs);
  return month && dayOfMonth ? day(match[1]!, month, dayOfMonth) : null;
}

/** The first date written out in full in a line of text, or null. */
export function findDate(line: string, context: DateContext): { date: string; index: number } | null {
  const text = plainDigits(line);
  if (!/\d/.test(text)) return null;
  let best: { date: string; index: number } | null = null;
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    const found = match && read(match, context);
    const date = found && plausible(found, context.now);
    if (match && date && (!best || match.index < best.index)) best = { date, index: match.index };
  }
  return best;
}

/** "3 hours ago", "gestern", counted back from `now`; null when the line says nothing of the kind. */
export function findRelativeDate(line: string, { now, langs }: DateContext): string | null {
  const text = plainDigits(line).normalize('NFKC').toLowerCase();
  for (const lang of langs) {
    const { relative, named } = dateWords(lang);
    for (const { pattern, days } of relative) {
      const match = pattern.exec(text);
      if (match) return addDays(now, -Math.floor(Number(match[1]) * days));
    }
    for (const [word, back] of named) {
      // Alone or with a time of day: in running text "today" says nothing of when the page was written.
      if (
        text === word ||
        (text.startsWith(word) && /^[\s,]+(?:\p{L}{1,4}\s)?\d{1,2}[:.h]\d{2}/u.test(text.slice(word.length)))
      ) {
        return addDays(now, -back);
      }
    }
  }
  return null;
}
