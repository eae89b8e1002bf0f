// Wikipedia's summary of one article: the first sentences as plain text, and where its lead picture is.
// Form: mediawiki.org, Specs/Summary/1.3.0 and the service's own schema (RESTBase v1/summary.yaml).

import { UPLOAD, wikipediaHost } from '../platform/live-hosts.ts';
import type { LiveProblem, LiveSummaryView } from '../platform/live-views.ts';
import { itemId, plainName, plainText, record } from './plain-text.ts';

/** Longest text shown, in UTF-16 units: two or three sentences, what a card has room for. */
const TEXT_LIMIT = 420;
/** Thumbnails come 320–330 px wide; anything far beyond is not one. */
const MAX_SIDE = 1280;

export interface PictureAddress {
  /** As the service gave it: other sizes are answered with 429 since 2026 (Phabricator T414805), so none is made up. */
  url: string;
  width: number;
  height: number;
  /** "File:…", without underscores. */
  file: string;
}

export interface Summary {
  view: LiveSummaryView;
  /** The Wikidata item the article is about, when the answer names it. */
  item: string | null;
  picture: PictureAddress | null;
}

export type SummaryAnswer = { ok: true; summary: Summary } | { ok: false; problem: LiveProblem };

/** Address of the summary of an article, by its title with spaces or underscores. */
export function summaryUrl(language: string, title: string): string {
  const path = encodeURIComponent(title.replaceAll(' ', '_'));
  return `https://${wikipediaHost(language)}/api/rest_v1/page/summary/${path}`;
}

/**
 * Reads an answer of the summary end point. `expected` is the person's Wikidata item: an article about anything else
 * (a title moved, a namesake) is refused as ambiguous. Disambiguation pages are ambiguous, empty ones missing.
 */
export function readSummary(answer: unknown, language: string, expected: string | null): SummaryAnswer {
  const page = record(answer);
  if (!page) return { ok: false, problem: 'broken' };
  if (page.type === 'disambiguation') return { ok: false, problem: 'ambiguous' };
  if (page.type === 'no-extract') return { ok: false, problem: 'missing' };
  if (page.type !== 'standard') return { ok: false, problem: 'broken' };
  const item = page.wikibase_item === undefined ? null : itemId(page.wikibase_item);
  if (expected && item && item !== expected) return { ok: false, problem: 'ambiguous' };
  const title = plainName(record(page.titles)?.normalized ?? page.title, 200);
  const text = plainText(page.extract, TEXT_LIMIT);
  if (!title || !text) return { ok: false, problem: 'broken' };
  const view: LiveSummaryView = {
    lang: language,
    dir: page.dir === 'rtl' ? 'rtl' : 'ltr',
    title,
    text,
    // Made from the title, not taken from the answer: a link in an answer could lead anywhere.
    pageUrl: `https://${wikipediaHost(language)}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`,
    licence: 'CC BY-SA 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  };
  return { ok: true, summary: { view, item, picture: readPicture(page.thumbnail) } };
}

function readPicture(value: unknown): PictureAddress | null {
  const thumbnail = record(value);
  const { width, height } = thumbnail ?? {};
  if (!thumbnail || !isSide(width) || !isSide(height) || typeof thumbnail.source !== 'string') return null;
  const file = fileOf(thumbnail.source);
  return file ? { url: thumbnail.source, width, height, file } : null;
}

const isSide = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MAX_SIDE;

/**
 * Name of the file behind a picture's address, or null when it is not a Wikimedia Commons picture. Pictures uploaded to
 * one Wikipedia alone (`/wikipedia/en/…`) are mostly there under fair use, which does not cover us.
 */
export function fileOf(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.host !== UPLOAD || url.search || url.hash) return null;
    const path = /^\/wikipedia\/commons\/(?:thumb\/)?[0-9a-f]\/[0-9a-f]{2}\/([^/]+)(?:\/[^/]+)?$/.exec(
      url.pathname,
    );
    const name = path?.[1] && plainName(decodeURIComponent(path[1]).replaceAll('_', ' '), 240);
    return name ? `File:${name}` : null;
  } catch {
    return null;
  }
}
