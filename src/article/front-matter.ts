// What is known of an article beside its body: title, dates, language, country.

import { countryOf } from './country.ts';
import type { DateContext } from './date-text.ts';
import { byTag, genuine, rootOf } from './genuine.ts';
import { type Headline, statedTitles } from './headline.ts';
import { languageOf } from './language.ts';
import type { Metadata } from './metadata.ts';
import type { Article } from './model.ts';
import { datesOf } from './published.ts';
import type { Candidate } from './select.ts';
import type { Box, Walk } from './walk.ts';

export type FrontMatter = Omit<Article, 'isArticle' | 'reason' | 'flows'>;

interface Page {
  document: Document;
  url: string;
  now: string;
  metadata: Metadata;
}

/** What of the page has been read. */
interface Read {
  walk: Walk;
  candidates: readonly Candidate[];
  root: Box | null;
  part: Box;
  headline: Headline;
}

/** Letters that tell a language. */
const SAMPLE = 4000;

/** Date lines are written in the language of the site, which a story may quote or translate away from. */
function dateContext(
  now: string,
  lang: string | null,
  siteLang: string | null,
  country: string | null,
): DateContext {
  const langs = [...new Set([siteLang ?? 'en', lang ?? 'en', 'en'])];
  const american = langs.every((each) => /^en(?:-us)?$/i.test(each)) && (country ?? 'US') === 'US';
  return { now, langs, order: american ? 'month-first' : 'day-first' };
}

function sample({ candidates, root }: Read): string {
  let text = '';
  for (let i = root?.from ?? 0; i < (root?.to ?? 0) && text.length < SAMPLE; i++)
    if (candidates[i]!.good) text += ` ${candidates[i]!.text.slice(0, SAMPLE)}`;
  return text;
}

/** Of a page that was not read, the time that it shows if it shows just one: of several, any may be a teaser's. */
function soleTime(document: Document): Element[] {
  const times = byTag(document, 'time');
  return times.length === 1 ? [times[0]!] : [];
}

const isIn = (inner: Element, outer: Element) => genuine(outer, 'contains').call(outer, inner);

/** Everything beside the body. Without a reading, from the page's head and address alone. */
export function frontMatter({ document, url, now, metadata }: Page, read: Read | null): FrontMatter {
  const root = read?.root ?? null;
  const lang = languageOf(document, root?.element ?? null, metadata, read ? sample(read) : '');
  const country = countryOf(url, lang, metadata);
  const title = read?.headline.index ?? -1;
  const { from, to } = root ?? { from: title + 1, to: title + 1 };
  const times = read ? read.walk.times.filter((time) => isIn(time, read.part.element)) : soleTime(document);
  return {
    title: read?.headline.title ?? statedTitles(document, metadata)[0] ?? '',
    ...datesOf(
      { url, country, metadata, times, candidates: read?.candidates ?? [], title, from, to },
      dateContext(now, lang, rootOf(document)?.getAttribute('lang') || null, country),
    ),
    lang,
    country,
  };
}
