// What a page's address says about its kind.

export type AddressKind =
  | 'home_page'
  | 'service_page'
  | 'list_page'
  | 'forum'
  | 'documentation'
  | 'article'
  | 'unknown';

const HOME =
  /^\/?(?:(?:index|home|default|main|start|homepage)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?(?:\/(?:index|home)(?:\.\w{2,5})?)?)?\/?$/i;
/** The workings of a site. */
const SERVICE =
  /(?:^|[/?&=._-])(?:log-?in|log-?on|log-?out|sign-?(?:in|up)|regist(?:er|ration|rieren|rati|ro)|anmeld(?:en|ung)|accounts?|my-?account|kundenkonto|contact(?:-?us|o|s|ti)?|kontakty?|search|cart|basket|checkout|password|passwort|imprint|impressum|privacy|datenschutz|(?:terms|conditions)(?:-of-\w+)?|faqs?|sendmessage)(?:\.\w{2,5})?(?:[/&#=]|$)/i;
const LIST =
  /(?:^|\/)(?:page|seite|pagina|strona)\/?\d+\/?$|[?&](?:page|paged|p|start|offset)=\d{1,3}(?:&|$)|(?:^|\/)(?:categor(?:y|ies|ia|ie)|kategorien?|rubrik|tags?|topics?|archives?|authors?|search)\/[^/]*\/?$|[?&](?:s|q|query|search)=/i;
const FORUM =
  /(?:^|\/|\.)(?:forums?|boards?|foren|foro|viewtopic|viewforum|showthread|forumdisplay|threads?)(?:[/.]|$)/i;
const DOCUMENTATION = /(?:^|\/\/|\.|\/)(?:docs?|wiki|documentation|developers?|manual|api-reference)[./]/i;
/** A day or month, a long number, or a headline in hyphens. */
const ARTICLE =
  /(?:^|\/)(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|\d{6,}|(?:[^/-]+[-_]){3,}[^/-]+|\d{5,}\.\w+$|\.story$/i;

/** The kind of page that an address is usually given to. */
export function kindOfAddress(url: string): AddressKind {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return 'unknown';
  }
  const { hostname, pathname, search } = address;
  const way = pathname + search;
  if (HOME.test(pathname) && (search.length < 2 || /^\?(?:utm_|ref|lang|fbclid)/.test(search)))
    return 'home_page';
  if (FORUM.test(`${hostname.split('.')[0]}/${pathname}`)) return 'forum';
  // A headline may hold any word ("…-login-…"); an address that ends like one is its article's.
  const slug = /(?:[^/-]+-){4,}[^/-]+\/?$/.test(pathname);
  if (!slug && SERVICE.test(way)) return 'service_page';
  if (!slug && LIST.test(way)) return 'list_page';
  if (DOCUMENTATION.test(`${hostname}${pathname}`)) return 'documentation';
  return ARTICLE.test(way) ? 'article' : 'unknown';
}
