// What a page's address says about its kind.

export type AddressKind = 'home' | 'service' | 'article' | 'unknown';

const HOME = /^\/?(?:(?:index|home|default|main|start)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?)?\/?$/i;
/** Pages of a site's workings. */
const SERVICE =
  /(?:^|\/)(?:log-?in|log-?out|sign-?(?:in|up)|register|registration|account|my-account|contact(?:-us)?|search|cart|basket|checkout|password|subscribe|forums?|imprint|impressum|privacy|terms)(?:[/.]|$)/i;
/** A year and month, or a long number, or a headline in hyphens. */
const ARTICLE =
  /(?:^|\/)(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|\d{6,}|(?:[^/-]+-){3,}[^/-]+|\.(?:s?html?|ece|story)$/i;

/** The kind of page that an address is usually given to. */
export function kindOfAddress(url: string): AddressKind {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return 'unknown';
  }
  const { pathname, search } = address;
  if (HOME.test(pathname) && search.length < 2) return 'home';
  if (SERVICE.test(pathname)) return 'service';
  return ARTICLE.test(pathname) ? 'article' : 'unknown';
}
