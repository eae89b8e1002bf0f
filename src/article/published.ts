// When an article was published and last changed, from everything the page says about it.

import { addDays, daysBetween } from './calendar.ts';
import { type DateContext, findDate, findRelativeDate, parseMachineDate } from './date-text.ts';
import { attribute, tagOf } from './genuine.ts';
import { dayIn, isUniversal } from './local-day.ts';
import type { Metadata } from './metadata.ts';
import type { ArticleDate, DateConfidence } from './model.ts';
import type { Candidate } from './select.ts';
import { DATE } from './words.ts';

export interface PageDates {
  published: ArticleDate | null;
  modified: ArticleDate | null;
}

interface Reading {
  url: string;
  /** Of the publication. */
  country: string | null;
  metadata: Metadata;
  times: readonly Element[];
  candidates: readonly Candidate[];
  /** Index of the title's block, or -1, and of the body's first and last. */
  title: number;
  from: number;
  to: number;
}

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'published-date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'published_date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'article_date_original',
  'originalpublicationdate',
  'vr:published_time',
  'og:pubdate',
  'ptime',
  'rnews:datepublished',
  'datecreated',
  'article.created',
  'displaydate',
  'timestamp',
  'dc.date',
  'dcterms.date',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article.updated',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'lastmodified',
  'revised',
  'utime',
];

const found = (date: string | null, confidence: DateConfidence, source: string): ArticleDate | null =>
  date ? { date, confidence, source } : null;

/** A date, and the value that it was read from. */
interface Told {
  date: string;
  value: string;
}

function fromMeta(names: readonly string[], meta: Map<string, string>, context: DateContext): Told | null {
  for (const name of names) {
    const value = meta.get(name);
    const date = value && anyDate(value, context);
    if (date) return { date, value };
  }
  return null;
}

function anyDate(value: string, context: DateContext): string | null {
  return parseMachineDate(value, context.now) ?? findDate(value.slice(0, 200), context)?.date ?? null;
}

function fromUrl(url: string, now: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  const match =
    /(?<!\d)((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  return match && parseMachineDate(`${match[1]}-${match[2]}-${match[3]}`, now);
}

const isModified = (element: Element) =>
  /modif|updat|aktualis/i.test(
    `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`,
  );

function fromTimes(times: readonly Element[], context: DateContext): ArticleDate | null {
  let first: ArticleDate | null = null;
  for (const element of times) {
    const property = attribute(element, 'itemprop') ?? '';
    if (tagOf(element) !== 'time' && !/datePublished|dateCreated/i.test(property)) continue;
    if (isModified(element)) continue;
    const value =
      attribute(element, 'datetime') ?? attribute(element, 'content') ?? element.textContent ?? '';
    const date = anyDate(value, context);
    if (!date) continue;
    if (/datePublished/i.test(property)) return found(date, 'sure', 'microdata');
    if (attribute(element, 'pubdate') !== null) return found(date, 'sure', 'time');
    first ??= found(date, 'likely', 'time');
  }
  return first;
}

/** A line that says which day it names. */
const LABELLED =
  /^(?:date|datum|data|fecha|dato|дата|tarih|published|posted|publié|publicado|pubblicato|veröffentlicht|gepubliceerd|opublikowano)\b/iu;

/** Date lines stand near the title or at the story's ends, and are short. */
function fromText({ candidates, title, from, to }: Reading, context: DateContext): ArticleDate | null {
  const start = title >= 0 ? title : Math.max(0, from - 12);
  const line = (i: number): string | null => {
    const c = candidates[i];
    if (!c || c.text.length > 160 || (c.good && !(c.block.box.flags & DATE))) return null;
    // A picture's day is not the story's.
    if (c.kind === 'caption' && c.text.length > 40) return null;
    return findDate(c.text, context)?.date ?? findRelativeDate(c.text, context);
  };
  const order: number[] = [];
  for (let i = start + 1; i < Math.min(from + 4, to); i++) order.push(i);
  for (let i = start; i > start - 10; i--) order.push(i);
  for (let i = to - 1; i < to + 6; i++) order.push(i);
  for (const i of order) {
    const date = line(i);
    if (date) return found(date, 'likely', 'text');
  }
  for (let i = to; i < Math.min(to + 30, candidates.length); i++) {
    const date = LABELLED.test(candidates[i]!.text) && line(i);
    if (date) return found(date, 'likely', 'text');
  }
  return null;
}

/** The first of the articles in JSON-LD that tells the date, and what it says. */
function fromLinked(metadata: Metadata, which: 'published' | 'modified', context: DateContext): Told | null {
  for (const article of metadata.articles) {
    const date = article[which] && anyDate(article[which], context);
    if (date) return { date, value: article[which] };
  }
  return null;
}

/**
 * A time in UTC names the wrong day for some hours of every day. Where the address names the day, or the day before or
 * after, that is the publication's own; else the clocks of its country tell. (Date lines in the text are too often
 * those of other stories to overrule metadata.)
 */
function inLocalTime({ date, value }: Told, { url, country }: Reading, now: string): string {
  if (!isUniversal(value)) return date;
  const own = fromUrl(url, now);
  return own && Math.abs(daysBetween(own, date)) <= 1 ? own : dayIn(country, date, value);
}

/** Dates of the article. */
export function datesOf(reading: Reading, context: DateContext): PageDates {
  const { metadata, url, times } = reading;
  const linked = fromLinked(metadata, 'published', context);
  const meta = fromMeta(PUBLISHED_META, metadata.meta, context);
  const published =
    (linked && found(inLocalTime(linked, reading, context.now), 'sure', 'json-ld')) ??
    (meta && found(inLocalTime(meta, reading, context.now), 'sure', 'meta')) ??
    fromTimes(times, context) ??
    found(fromUrl(url, context.now), 'likely', 'url') ??
    fromText(reading, context);
  const changed =
    fromLinked(metadata, 'modified', context) ?? fromMeta(MODIFIED_META, metadata.meta, context);
  const modified = changed && found(changed.date, 'sure', 'meta');
  return {
    published,
    modified: modified && published && modified.date < addDays(published.date, -1) ? null : modified,
  };
}
