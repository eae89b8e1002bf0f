// Small pages for the article reader's tests. All sentences are made up for them.

import type { Article, FlowKind } from '../../../src/article/model.ts';
import { type ReadOptions, readNow } from '../../../src/article/read-article.ts';
import { parseHtml } from '../../../tools/lib/dom.ts';

export const NOW = '2026-11-01';
export const STORY_URL = 'https://gazette.example/2024/05/14/harbour-board-votes-to-dredge-the-channel';
export const HEADLINE = 'Harbour board votes to dredge the channel';

const SENTENCES = [
  'The harbour board voted on Tuesday evening to dredge the northern channel before the winter storms arrive.',
  'Fishermen who had filled the gallery applauded when the chairwoman read out the result of the ballot.',
  'Opponents say that the mud, which holds a century of tar and tin, should be left where it has settled.',
  'An engineer hired by the town told members that the work would take eleven weeks and cost four million.',
  'The money is to come from a fund that was set up after the old quay collapsed into the basin.',
  'Nobody on the board could say how many ships had turned back since the spring because of the sandbank.',
  'A ferry company has threatened to move its winter timetable to the deeper port across the bay.',
  'The mayor, who has no vote, called the decision late but welcome and promised to speak to the ministry.',
];

/** A paragraph of `count` sentences, different for each `seed`. */
export function prose(seed: number, count = 3): string {
  return Array.from({ length: count }, (_, i) => SENTENCES[(seed * 3 + i) % SENTENCES.length]).join(' ');
}

/** Running text that makes a story. */
export const paragraphs = (count = 6, from = 0) =>
  Array.from({ length: count }, (_, i) => `<p>${prose(i + from)} (${i + from})</p>`).join('\n');

export const linked = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
export const NEWS = linked({
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2024-05-14T18:20:00+01:00',
});

interface Parts {
  head?: string;
  title?: string;
  body?: string;
  lang?: string;
}

/** A whole document. */
export function page({ head = '', title = HEADLINE, body = '', lang = 'en' }: Parts): string {
  const attribute = lang ? ` lang="${lang}"` : '';
  return `<!doctype html><html${attribute}><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A news story with something added. */
export const story = (extra: { head?: string; before?: string; inside?: string; after?: string } = {}) =>
  page({
    head: extra.head ?? NEWS,
    body: `<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>${extra.before ?? ''}<main><article><h1>${HEADLINE}</h1>${paragraphs(3)}${extra.inside ?? ''}${paragraphs(4, 3)}</article></main>${extra.after ?? ''}`,
  });

export const read = (html: string, options: Partial<ReadOptions> = {}): Article =>
  readNow(parseHtml(html), { url: STORY_URL, now: NOW, ...options });

export const textOf = (article: Article, ...kinds: FlowKind[]): string =>
  article.flows
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ text }) => text)
    .join('\n');
