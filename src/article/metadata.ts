// What a page says about itself in <head>: meta elements and JSON-LD. Never trusted, always bounded.
import { byTag } from './genuine.ts';

/** The fields of one JSON-LD object that describe an article. */
export interface LinkedArticle {
  types: string[];
  headline: string;
  published: string;
  modified: string;
  body: string;
  lang: string;
  url: string;
}

export interface Metadata {
  /** First non-empty content of each name, property and itemprop, keys in lower case. */
  meta: Map<string, string>;
  /** Articles told in JSON-LD, in order. */
  articles: LinkedArticle[];
  /** All types named in JSON-LD. */
  types: Set<string>;
}

/** Characters of JSON-LD read in all scripts of a page; honest pages hold a few thousand, live blogs some hundred thousand. */
const LONGEST_JSON = 2_000_000;
/** Objects looked at in all JSON-LD of a page; honest pages hold a few hundred. */
const MOST_OBJECTS = 5000;
const MOST_META = 400;
const ARTICLE_TYPE =
  /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|NewsStory|ReviewNewsArticle)$/;

const string = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && typeof value[0] === 'string') return value[0];
  return '';
};

/** Names and contents of the page's meta elements. */
export function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  const elements = byTag(document, 'meta');
  for (let i = 0; i < elements.length && i < MOST_META; i++) {
    const element = elements[i]!;
    const content = element.getAttribute('content');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

const OPENING = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*.*?\*\/)?/;
const CLOSING = /(?:-->|\/\/\s{0,9}\]\]>)$/;

/**
 * JSON without the comment marks that templates put around it. What follows the JSON is counted off by hand: a pattern
 * that only its end holds fast would start anew from every character of every long run of white space.
 */
function unwrapped(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ';' || text[end - 1]!.trim() === '')) end--;
  return text.slice(0, end).replace(OPENING, '').replace(CLOSING, '');
}

function parse(text: string): unknown {
  const trimmed = unwrapped(text);
  try {
    return JSON.parse(trimmed);
  } catch {
    try {
      // Line feeds inside strings, from hand-made templates.
      return JSON.parse(trimmed.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}

/** A page may break its JSON beyond repair and still tell its dates. */
function salvage(text: string): LinkedArticle | null {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"([^"]{1,300})"`).exec(text)?.[1] ?? '';
  const type = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{1,40})"/g;
  const types: string[] = [];
  for (let match = type.exec(text); match && types.length < 20; match = type.exec(text))
    types.push(match[1]!);
  const articles = types.filter((name) => ARTICLE_TYPE.test(name));
  if (!articles.length) return null;
  return {
    types: articles,
    headline: field('headline'),
    published: field('datePublished'),
    modified: field('dateModified'),
    body: '',
    lang: field('inLanguage'),
    url: '',
  };
}

function typesOf(object: Record<string, unknown>): string[] {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name): name is string => typeof name === 'string' && name.length < 80).slice(0, 10);
}

function linkedArticle(object: Record<string, unknown>, types: string[]): LinkedArticle {
  const entity = object.mainEntityOfPage;
  const id = entity && typeof entity === 'object' ? (entity as Record<string, unknown>)['@id'] : entity;
  return {
    types,
    headline: string(object.headline) || string(object.name),
    published: string(object.datePublished),
    modified: string(object.dateModified),
    body: string(object.articleBody),
    lang: string(object.inLanguage),
    url: string(object.url) || string(id),
  };
}

/** Looks through at most `most` objects. @returns how many there were. */
function collect(root: unknown, found: Metadata, most: number): number {
  const pending: unknown[] = [root];
  let seen = 0;
  for (; pending.length && seen < most; seen++) {
    const value = pending.pop();
    if (!value || typeof value !== 'object') continue;
    if (!Array.isArray(value)) {
      const object = value as Record<string, unknown>;
      const types = typesOf(object);
      for (const type of types) found.types.add(type);
      if (types.some((type) => ARTICLE_TYPE.test(type))) found.articles.push(linkedArticle(object, types));
    }
    // Own keys only, last first, so that objects come off in the order they were written.
    const children = Object.values(value);
    for (let i = Math.min(children.length, MOST_OBJECTS) - 1; i >= 0; i--) {
      if (children[i] && typeof children[i] === 'object') pending.push(children[i]);
    }
  }
  return seen;
}

/** Meta elements and JSON-LD of a page. Broken, huge or deep JSON is cut short, never thrown. */
export function readMetadata(document: Document): Metadata {
  const found: Metadata = { meta: readMeta(document), articles: [], types: new Set() };
  const scripts = byTag(document, 'script');
  let characters = LONGEST_JSON;
  let objects = MOST_OBJECTS;
  for (let i = 0; i < scripts.length; i++) {
    const type = scripts[i]!.getAttribute('type');
    if (!type || !/^\s*application\/ld\+json/i.test(type)) continue;
    const text = scripts[i]!.textContent ?? '';
    if (text.length > characters) continue;
    characters -= text.length;
    const parsed = parse(text);
    if (parsed) objects -= collect(parsed, found, objects);
    else {
      const article = salvage(text);
      if (article) {
        found.articles.push(article);
        for (const name of article.types) found.types.add(name);
      }
    }
  }
  return found;
}
