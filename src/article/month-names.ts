// Month names and relative times in every language, from the engine's own locale data (Unicode CLDR): no tables of
// ours to keep, and each language is built only when a page in it is read.

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[.‎‏]/g, '').trim();

interface Words {
  /** Folded name → 1–12. */
  months: Map<string, number>;
  /** Patterns of "3 hours ago" → length of the unit in days. */
  relative: { pattern: RegExp; days: number }[];
  /** Folded "today", "yesterday" → days back. */
  named: Map<string, number>;
}

const built = new Map<string, Words>();

function monthNames(locale: string): Map<string, number> {
  const names = new Map<string, number>();
  // With a day beside it the genitive ("8 сентября"), alone the nominative ("сентябрь").
  for (const month of ['long', 'short'] as const) {
    for (const beside of [{ day: 'numeric' }, {}] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        month,
        ...beside,
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (let i = 0; i < 12; i++) {
        const part = format.formatToParts(Date.UTC(2021, i, 8)).find(({ type }) => type === 'month');
        const name = part && fold(part.value);
        if (name && !/\d/.test(name) && name.length > 1) names.set(name, i + 1);
      }
    }
  }
  return names;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const UNITS = [
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30],
] as const;

function relativePatterns(locale: string): Words['relative'] {
  const patterns = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always' });
    for (const [unit, days] of UNITS) {
      // 1, 2, 5 and 21 stand for the plural forms there are.
      for (const count of [1, 2, 5, 21]) {
        const parts = format.formatToParts(-count, unit);
        const pattern = parts
          .map((part) =>
            part.type === 'literal' ? literally(part.value.toLowerCase().trim()) : '(\\d{1,3})',
          )
          .join('\\s*');
        if (pattern.includes('(') && !patterns.has(pattern)) patterns.set(pattern, days);
      }
    }
  }
  return [...patterns].map(([pattern, days]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}(?!\\p{L})`, 'u'),
    days,
  }));
}

function namedDays(locale: string): Map<string, number> {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const named = new Map<string, number>();
  for (const back of [0, 1]) named.set(fold(format.format(-back, 'day')), back);
  return named;
}

/** Date words of one language; empty when the engine does not know it. */
export function dateWords(lang: string): Words {
  const key = lang.toLowerCase().split('-')[0]!;
  let words = built.get(key);
  if (!words) {
    try {
      const known = Intl.DateTimeFormat.supportedLocalesOf([key]).length > 0;
      words = known
        ? { months: monthNames(key), relative: relativePatterns(key), named: namedDays(key) }
        : { months: new Map(), relative: [], named: new Map() };
    } catch {
      words = { months: new Map(), relative: [], named: new Map() };
    }
    built.set(key, words);
  }
  return words;
}

/**
 * The month a word names in one of the languages, 1–12, or 0. Any clear abbreviation counts: "Sept", "sept.", "Feb".
 */
export function monthOf(word: string, langs: readonly string[]): number {
  const folded = fold(word);
  if (folded.length < 2) return 0;
  for (const lang of langs) {
    const { months } = dateWords(lang);
    const exact = months.get(folded);
    if (exact) return exact;
    if (folded.length < 3) continue;
    let found = 0;
    for (const [name, month] of months) {
      if (!name.startsWith(folded) || found === month) continue;
      found = found ? -1 : month;
    }
    if (found > 0) return found;
  }
  return 0;
}
