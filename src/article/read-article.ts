// Reads a page: whether it is an article, and its title, body, date, language and country.

import { type Body, findBody } from './body.ts';
import { creditStart } from './boilerplate.ts';
import { doubtAbout } from './doubt.ts';
import { makeFlow, shortened } from './flow.ts';
import { frontMatter } from './front-matter.ts';
import { gate } from './gate.ts';
import { bodyOf } from './genuine.ts';
import { findHeadline, type Headline, statedTitles } from './headline.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import type { Article, Flow } from './model.ts';
import { type Candidate, candidatesOf, sums } from './select.ts';
import { storyBlocks } from './story.ts';
import { walkPage } from './walk.ts';

export interface ReadOptions {
  url: string;
  /** Today, `YYYY-MM-DD`: later dates are refused and "yesterday" is counted from it. */
  now: string;
  /** The reader says that it is an article: the gate is not asked. */
  forced?: boolean;
  /** Whether the browser does not show an element; asked only of the few that would become flows. */
  isHidden?: (element: Element) => boolean;
}

/** What the head says of the first story of a page is not true of a later one. */
const NOTHING_STATED: Metadata = { meta: new Map(), articles: [], types: new Set() };

/**
 * Reads the page's article. Yields about once a millisecond; the page must not be assumed unchanged in between.
 * Nothing in the page is changed, and no layout is asked for but through `isHidden`.
 */
export function* readArticle(document: Document, options: ReadOptions): Generator<void, Article> {
  const { url, now, forced = false, isHidden } = options;
  const answer = gate(document, url);
  yield;
  const head = readMetadata(document);
  const page = bodyOf(document);
  if (!page || !(answer.isArticle || forced))
    return { ...frontMatter({ document, url, now, metadata: head }, null), ...answer, flows: [] };
  yield;
  const walk = yield* walkPage(page, () => false);
  const candidates = yield* candidatesOf(walk);
  const body = yield* findBody(walk, candidates, url);
  yield;
  const metadata = body.isLater ? NOTHING_STATED : head;
  const stated = body.isLater ? [] : statedTitles(document, head);
  const headline = findHeadline(candidates, stated, body.root?.from ?? candidates.length, body.part);
  const story = visible(storyOf(candidates, body, headline), isHidden);
  yield;
  const front = frontMatter({ document, url, now, metadata }, { walk, candidates, ...body, headline });
  const doubt = doubtAbout(document, story, headline, stated, front.published !== null);
  if (doubt && !(forced && story.length)) return { ...front, isArticle: false, reason: doubt, flows: [] };
  const reason = answer.isArticle ? answer.reason : 'asked_for';
  return { ...front, isArticle: true, reason, flows: flowsOf(candidates[headline.index], story) };
}

function storyOf(candidates: readonly Candidate[], { root, out }: Body, { index }: Headline): Candidate[] {
  if (!root) return [];
  return storyBlocks(candidates, { root, out, title: index, good: sums(candidates, (c) => c.good) });
}

/** Without what the browser does not show; but a page that shows nothing yet is still being put together. */
function visible(story: Candidate[], isHidden: ReadOptions['isHidden']): Candidate[] {
  if (!isHidden) return story;
  const shown = story.filter((c) => !isHidden(c.block.box.element));
  return shown.length ? shown : story;
}

function flowsOf(title: Candidate | undefined, story: readonly Candidate[]): Flow[] {
  const flows = story.map(({ kind, text, flow }) => {
    // Photographers are not people of the story.
    const end = kind === 'caption' ? creditStart(text) : text.length;
    return end < text.length ? shortened(flow, end) : flow;
  });
  if (title) flows.unshift(makeFlow('title', title.block.box.element, title.block.items));
  return flows;
}

/** Reads the page's article in one go. */
export function readNow(document: Document, options: ReadOptions): Article {
  const reading = readArticle(document, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
