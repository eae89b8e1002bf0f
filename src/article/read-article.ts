// Reads a page: whether it is an article, and its title, body, date, language and country.
import { creditStart } from './boilerplate.ts';
import { claimOf } from './claims.ts';
import { countryOf } from './country.ts';
import type { DateContext } from './date-text.ts';
import { makeFlow, shortened } from './flow.ts';
import { gate } from './gate.ts';
import { findHeadline, type Headline, likeness, statedTitles } from './headline.ts';
import { languageOf } from './language.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import type { Article, Flow } from './model.ts';
import { datesOf } from './published.ts';
import { bodyRoot, type Candidate, candidatesOf, furniture, sums } from './select.ts';
import { storyBlocks } from './story.ts';
import { teasers } from './teasers.ts';
import { type Box, type Walk, walkPage } from './walk.ts';

export interface ReadOptions {
  url: string;
  /** Today, `YYYY-MM-DD`: later dates are refused and "yesterday" is counted from it. */
  now: string;
  /** The reader says that it is an article: the gate is not asked. */
  forced?: boolean;
  /** Whether the browser does not show an element; asked only of the few that would become flows. */
  isHidden?: (element: Element) => boolean;
}

function dateContext(now: string, lang: string | null, country: string | null): DateContext {
  const monthFirst = /^en(?:-us)?$/i.test(lang ?? 'en') && (country === null || country === 'US');
  return { now, langs: [...new Set([lang ?? 'en', 'en'])], order: monthFirst ? 'month-first' : 'day-first' };
}

/** The body's box, and the boxes that are furniture. */
function findBody(walk: Walk, candidates: readonly Candidate[]): { out: Set<Box>; root: Box | null } {
  const lists = teasers(walk, candidates);
  const out = furniture(walk, candidates, lists);
  const root = bodyRoot(walk, candidates, out);
  if (root) return { out, root };
  // Names kept everything out: on this page they mean something else.
  const less = furniture(walk, candidates, lists, false);
  return { out: less, root: bodyRoot(walk, candidates, less) };
}

/** Enough of the running text to tell its language. */
function sample(candidates: readonly Candidate[]): string {
  let text = '';
  for (const c of candidates) {
    if (c.good) text += ` ${c.text.slice(0, 2000)}`;
    if (text.length > 4000) break;
  }
  return text;
}

/** What the page tells beside its body: of a page that is no article too, it costs next to nothing. */
function frontMatter(
  document: Document,
  { url, now }: ReadOptions,
  metadata: Metadata,
  page: { walk: Walk; candidates: readonly Candidate[]; root: Box | null; headline: Headline } | null,
): Omit<Article, 'isArticle' | 'reason' | 'flows'> {
  const root = page?.root ?? null;
  const text = root ? sample(page!.candidates.slice(root.from, root.to)) : '';
  const lang = languageOf(document, root?.element ?? null, metadata, text);
  const country = countryOf(url, lang, metadata);
  const title = page?.headline.index ?? -1;
  const { from, to } = root ?? { from: title + 1, to: title + 1 };
  const place = { times: page?.walk.times ?? [], candidates: page?.candidates ?? [], title, from, to };
  return {
    title: page?.headline.title ?? statedTitles(document, metadata)[0] ?? '',
    ...datesOf({ url, metadata, ...place }, dateContext(now, lang, country)),
    lang,
    country,
  };
}

/**
 * Reads the page's article. Yields about once a millisecond; the page must not be assumed unchanged in between.
 * Nothing in the page is changed, and no layout is asked for but through `isHidden`.
 */
export function* readArticle(document: Document, options: ReadOptions): Generator<void, Article> {
  const { url, forced = false, isHidden = () => false } = options;
  const answer = gate(document, url);
  const metadata = readMetadata(document);
  if (!document.body || !(answer.isArticle || forced))
    return { ...frontMatter(document, options, metadata, null), ...answer, flows: [] };
  yield;
  const walk = yield* walkPage(document.body, () => false);
  const candidates = yield* candidatesOf(walk);
  const { out, root } = findBody(walk, candidates);
  yield;
  const stated = statedTitles(document, metadata);
  const headline = findHeadline(candidates, stated, root?.from ?? candidates.length);
  const story = root
    ? storyBlocks(candidates, { root, out, title: headline.index, good: sums(candidates, (c) => c.good) })
    : [];
  const page = { walk, candidates, root, headline };
  const front = frontMatter(document, options, metadata, page);
  const doubt = doubtAbout(document, story, headline, stated, front.published !== null);
  if (doubt && !(forced && story.length)) return { ...front, isArticle: false, reason: doubt, flows: [] };
  const flows: Flow[] = story.filter((c) => !isHidden(c.block.box.element)).map(shownFlow);
  const title = candidates[headline.index];
  if (title) flows.unshift(makeFlow('title', title.block.box.element, title.block.items));
  return { ...front, isArticle: true, reason: answer.isArticle ? answer.reason : 'asked_for', flows };
}

/** Photographers are not people of the story. */
function shownFlow({ kind, text, flow }: Candidate): Flow {
  const end = kind === 'caption' ? creditStart(text) : text.length;
  return end < text.length ? shortened(flow, end) : flow;
}

/**
 * What speaks against an article once it has been read. A page that does not call itself one must show a date, or be
 * long and carry the page's title: of the shops, forms and lists whose text passes the gate hardly any does, and
 * nearly all articles do.
 */
function doubtAbout(
  document: Document,
  story: readonly Candidate[],
  headline: Headline,
  stated: readonly string[],
  dated: boolean,
): string | null {
  const size = story.reduce((sum, c) => sum + c.size, 0);
  if (!size) return 'too_little_text';
  const claim = claimOf(document);
  if (dated || claim > 2) return null;
  const titled = headline.index >= 0 && stated.some((title) => likeness(title, headline.title) >= 0.7);
  const needed = claim === 2 ? 500 : 2500;
  return titled && size >= needed && (claim === 2 || story.length >= 5) ? null : 'no_article_signs';
}

/** Reads the page's article in one go. */
export function readNow(document: Document, options: ReadOptions): Article {
  const reading = readArticle(document, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
