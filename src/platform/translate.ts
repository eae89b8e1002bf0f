// Words, numbers and dates in the reader's language. The words come from `_locales` through the browser; numbers, dates
// and plural forms from `Intl`, in the language the words are really in, so that a Japanese browser, for which there are
// no words yet, does not get English sentences with Japanese dates in them.
import type english from '../_locales/en/messages.json';
import { native } from './native.ts';

type AnyKey = keyof typeof english;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** Keys whose words depend on a number: `people_one`, `people_other` … are asked for as `people`. */
export type PluralKey = AnyKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
export type MessageKey = Exclude<AnyKey, `${PluralKey}_${PluralForm}`>;
type Substitution = string | number;

interface Words {
  get(key: string, substitutions: string[]): string;
  browserLanguage(): string;
}

const FROM_BROWSER: Words = {
  get: (key, substitutions) => native.i18n.getMessage(key, substitutions),
  browserLanguage: () => native.i18n.getUILanguage(),
};

let words: Words = FROM_BROWSER;
let language: string | undefined;

/** Takes the words from a table in the form of `messages.json` instead of the browser: for tests and pictures. */
export function useMessages(table: Record<string, { message: string }>, browserLanguage: string): void {
  words = {
    get: (key, substitutions) =>
      (table[key]?.message ?? '').replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? ''),
    browserLanguage: () => browserLanguage,
  };
  language = undefined;
}

/**
 * The words for a key of `_locales`, in the reader's language.
 * @param substitutions fill the message's placeholders in order; numbers are written as the language does.
 * @returns the words; the key itself when no message has that name, so that a gap is seen and reported.
 */
export function translate(key: MessageKey, ...substitutions: Substitution[]): string {
  return translateOr(key, key, ...substitutions);
}

/** As {@link translate}, but with other words for keys that are made at run time and may be missing. */
export function translateOr(key: string, otherwise: string, ...substitutions: Substitution[]): string {
  return words.get(key, substitutions.map(toText)) || otherwise;
}

/** The form of a message that fits a number in the reader's language; the number is its first placeholder. */
export function plural(key: PluralKey, count: number, ...substitutions: Substitution[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  const all = [count, ...substitutions];
  return translateOr(`${key}_${form}`, translateOr(`${key}_other`, key, ...all), ...all);
}

/** BCP 47: the browser's language where our words are in it (with its region: `en-GB`), else the language of the words. */
export function uiLanguage(): string {
  if (language) return language;
  const wanted = words.browserLanguage();
  const ours = words.get('language_code', []) || 'en';
  language = wanted.split('-')[0] === ours.split('-')[0] ? wanted : ours;
  return language;
}

/** Which way the reader's language runs. */
export function direction(): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(uiLanguage()) ? 'rtl' : 'ltr';
}

/** A number as the reader's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(uiLanguage()).format(value);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, no more precise than it is. Anything else comes back as it is. */
export function formatDate(date: string, month: 'long' | 'short' = 'long'): string {
  const [, year, monthNumber, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? [];
  if (!year) return date;
  const at = new Date(Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', calendar: 'gregory' };
  if (monthNumber) options.month = month;
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(uiLanguage(), options).format(at);
}

/** A country's name in the reader's language from its ISO alpha-2 code; for regions and bodies the given name. */
export function countryName(code: string, otherwise: string): string {
  if (!/^[A-Z]{2}$/.test(code) || /^(SU|YU|DD|CS)$/.test(code)) return otherwise;
  // The pack's own names are English and better known than CLDR's ("Russia", "Congo-Kinshasa").
  if (uiLanguage().startsWith('en')) return otherwise;
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'region', fallback: 'none' }).of(code) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Marks the ends of a foreign piece of text, so that a Latin name in an Arabic sentence does not reorder it. */
function toText(part: Substitution): string {
  if (typeof part === 'number') return formatNumber(part);
  return direction() === 'rtl' ? `\u2068${part}\u2069` : part;
}
