// The only hosts that live information ever talks to, and on which occasion.
//
// | host | when |
// | --- | --- |
// | `<reader's language>.wikipedia.org`, else `en.wikipedia.org` | a card is opened: summary, and the photo's credit |
// | `www.wikidata.org` | a card is opened: the person's offices, official site, titles in other languages |
// | `upload.wikimedia.org` | a card is opened: the portrait |
// | `query.wikidata.org` | at most once a week: who heads states and governments, and the G20's key ministries |

export const WIKIDATA = 'www.wikidata.org';
export const QUERY_SERVICE = 'query.wikidata.org';
export const UPLOAD = 'upload.wikimedia.org';

// Wikipedias whose code is not the browser's: Norwegian Bokmål is written at no.wikipedia.org.
const OTHER_CODE: Record<string, string> = { nb: 'no', nn: 'nn', iw: 'he', in: 'id', ji: 'yi' };

/** Wikipedia's code for a browser's language tag: "pt-BR" → "pt", "nb" → "no"; "en" for anything odd. */
export function wikipediaLanguage(tag: string): string {
  const code = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(code) ? (OTHER_CODE[code] ?? code) : 'en';
}

/** Host of the Wikipedia in a language, the code as `wikipediaLanguage` gives it. */
export const wikipediaHost = (language: string): string => `${language}.wikipedia.org`;

/** Whether the host is a Wikipedia in some language (not its mobile or other variants). */
export const isWikipediaHost = (host: string): boolean => /^[a-z]{2,3}\.wikipedia\.org$/.test(host);

/** Host permissions to ask for when summaries are switched on, for a reader with this language tag. */
export function summaryOrigins(tag: string): string[] {
  const languages = new Set([wikipediaLanguage(tag), 'en']);
  return [...[...languages].map(wikipediaHost), WIKIDATA, UPLOAD].map(originOf);
}

/** Host permissions to ask for when the weekly list of office-holders is switched on. */
export const holderOrigins = (): string[] => [originOf(QUERY_SERVICE)];

/** Match pattern that covers exactly one host over https. */
export const originOf = (host: string): string => `https://${host}/*`;

/**
 * What Wikimedia's user-agent policy asks of scripts in a browser, as the header `Api-User-Agent`: client, version,
 * and where to reach those who wrote it. Nothing about the reader.
 * Source: mediawiki.org, "Wikimedia APIs/Access policy", section Client identification.
 */
export const userAgent = (version: string, contact: string | undefined): string =>
  `Incumbent/${version} (${contact ?? 'browser extension'})`;
