// Who took a picture, and under which licence: the file's metadata as the action API gives it.
// Form: mediawiki.org, API:Imageinfo with iiprop=extmetadata, and Extension:CommonsMetadata (the values are HTML).
import { wikipediaHost } from '../platform/live-hosts.ts';
import { hasMarkup, plainName, record } from './plain-text.ts';

export interface PhotoCredit {
  author?: string;
  licence?: string;
  licenceUrl?: string;
}

/** Address of the question. Any Wikipedia answers for files on Commons, so no further host is needed. */
export function creditUrl(language: string, file: string): string {
  const query = new URLSearchParams({
    action: 'query',
    format: 'json',
    formatversion: '2',
    prop: 'imageinfo',
    iiprop: 'extmetadata',
    iiextmetadatafilter: 'Artist|LicenseShortName|LicenseUrl',
    titles: file,
  });
  return `https://${wikipediaHost(language)}/w/api.php?${query}`;
}

/** The page that says everything about the file. */
export const filePage = (file: string): string =>
  `https://commons.wikimedia.org/wiki/${encodeURIComponent(file.replaceAll(' ', '_'))}`;

/** Reads the answer; what is missing or odd is left out. */
export function readCredit(answer: unknown): PhotoCredit {
  const pages = record(record(answer)?.query)?.pages;
  const info = record(Array.isArray(pages) ? pages[0] : null)?.imageinfo;
  const metadata = record(record(Array.isArray(info) ? info[0] : null)?.extmetadata);
  const value = (name: string) => record(metadata?.[name])?.value;
  const credit: PhotoCredit = {};
  const author = plainName(textOfHtml(value('Artist')), 120);
  if (author) credit.author = author;
  const licence = plainName(value('LicenseShortName'), 60);
  if (licence) credit.licence = licence;
  const url = licenceLink(value('LicenseUrl'));
  if (url) credit.licenceUrl = url;
  return credit;
}

/** Licences are published at a handful of places; a link to anywhere else is not followed. */
function licenceLink(value: unknown): string | null {
  const address = typeof value === 'string' ? value.replace(/^http:/, 'https:') : '';
  return /^https:\/\/(?:creativecommons\.org|www\.gnu\.org|artlibre\.org)\/[\w\-./]*$/.test(address)
    ? address
    : null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** The words of a little HTML: tags dropped, the common entities read, null when anything is left that looks like markup. */
export function textOfHtml(html: unknown): string | null {
  if (typeof html !== 'string' || html.length > 4000) return null;
  const text = html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(#39|\w{2,4});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return hasMarkup(text) ? null : text;
}
