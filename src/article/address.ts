// What a page's address says about its kind.

export type AddressKind =
  | 'home_page'
  | 'service_page'
  | 'list_page'
  | 'forum'
  | 'documentation'
  | 'shop_page'
  | 'article'
  | 'unknown';

// Written for addresses in small letters: a browser takes a millisecond to prepare these for both kinds of letters.
const HOME =
  /^\/?(?:(?:index|home|default|main|start|homepage)(?:\.\w{2,5})?|[a-z]{2}(?:[-_][a-z]{2})?(?:\/(?:index|home)(?:\.\w{2,5})?)?)?\/?$/;
/** The workings of a site: the last word of a part of the address, whatever is written before it ("securelogin"). */
const SERVICE =
  /(?:^|[/?&=._-])(?:secure|user|my|customer|client|member|admin)?[-_]?(?:log-?(?:in|on|out)|sign-?(?:in|up|on)|regist(?:er|ration|rieren|rati|ro|rierung)|anmeld(?:en|ung)|inscription|connexion|accounts?|kundenkonto|contact(?:[-_]?us|o|s|ez-nous)?|contatt[io]|kontakty?|kontaktformular|(?:advanced[-_])?search(?:[-_](?:form|results?|browse))?|suche|recherche|buscar|ricerca|cart|basket|warenkorb|checkout|(?:lost[-_]?)?password|passwor[dt](?:[-_]reset)?|imprint|impressum|privacy(?:[-_]policy)?|datenschutz|(?:terms|conditions)(?:-of-\w+)?|faqs?|sendmessage)(?:-\d)?(?:\.\w{2,5})?(?:[/?&#=]|$)/;
const SHOP =
  /(?:^|\/)(?:shop|store|products?|item|cart|dp|gp|warenkorb|\w{0,20}[_-]shop)(?:[/.]|$)|(?:^|[/_-])product[_-]\w+|^(?:shop|store)\./;
const LIST =
  /(?:^|\/)(?:page|seite|pagina|strona)\/?\d+\/?$|[?&](?:page|paged|p|start|offset)=\d{1,3}(?:&|$)|(?:^|\/)(?:categor(?:y|ies|ia|ie)|kategorien?|rubrik|tags?|topics?|archives?|authors?|search)\/[^/]*\/?$|[?&](?:s|q|query|search)=/;
const FORUM =
  /(?:^|\/|\.)(?:forums?|boards?|foren|foro|viewtopic|viewforum|showthread|forumdisplay|threads?)(?:[/.]|$)/;
const DOCUMENTATION = /(?:^|\/\/|\.|\/)(?:docs?|wiki|documentation|developers?|manual|api-reference)[./]/;
/** A day or month, a long number, or a headline in hyphens. */
const ARTICLE =
  /(?:^|\/)(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])(?:[/-]|$)|\d{6,}|(?:[^/-]+[-_]){3,}[^/-]+|\d{5,}\.\w+$|\.story$/;

/** The kind of page that an address is usually given to. */
export function kindOfAddress(url: string): AddressKind {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return 'unknown';
  }
  const { hostname } = address;
  const pathname = address.pathname.toLowerCase();
  const search = address.search.toLowerCase();
  const way = pathname + search;
  if (HOME.test(pathname) && (search.length < 2 || /^\?(?:utm_|ref|lang|fbclid)/.test(search)))
    return 'home_page';
  if (FORUM.test(`${hostname.split('.')[0]}/${pathname}`)) return 'forum';
  // A headline may hold any word ("…-login-…"); an address that ends like one is its article's.
  const slug = /(?:[^/-]+-){4,}[^/-]+\/?$/.test(pathname);
  if (!slug && (SERVICE.test(way) || /[a-z]Search(?:[A-Z/?-]|$)/.test(address.pathname)))
    return 'service_page';
  if (!slug && LIST.test(way)) return 'list_page';
  if (SHOP.test(pathname) || SHOP.test(hostname)) return 'shop_page';
  if (DOCUMENTATION.test(`${hostname}${pathname}`)) return 'documentation';
  return ARTICLE.test(way) ? 'article' : 'unknown';
}
