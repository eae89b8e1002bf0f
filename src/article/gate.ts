// Is this page a news article? Asked on every page, so: a few look-ups, no layout, no clone, and few bytes.

import { type AddressKind, kindOfAddress } from './address.ts';
import { type Claim, claimOf } from './claims.ts';
import { bodyOf } from './genuine.ts';
import type { GateAnswer } from './model.ts';
import { runningText } from './running-text.ts';

/** Letters of running text that a page must show, by how strongly it calls itself an article. */
const LETTERS_NEEDED: Record<Claim, number> = { 3: 110, 2: 300, 1: 700, 0: 1000, [-1]: 1600, [-2]: Infinity };
/** And by what its address is usually given to: factor. */
const DOUBT: Record<AddressKind, number> = {
  article: 0.8,
  unknown: 1,
  shop_page: 3,
  documentation: 3,
  list_page: 10,
  forum: 6,
  service_page: Infinity,
  home_page: Infinity,
};

/** Whether the page looks like an article, and why or why not. */
export function gate(document: Document, url: string): GateAnswer {
  const address = kindOfAddress(url);
  const no = (reason: string): GateAnswer => ({ isArticle: false, reason });
  if (!bodyOf(document)) return no('too_little_text');
  if (DOUBT[address] === Infinity) return no(address);
  const claim = claimOf(document);
  const needed = LETTERS_NEEDED[claim] * DOUBT[address];
  if (needed === Infinity) return no('other_metadata');
  const { letters, paragraphs } = runningText(document);
  if (letters < needed || (claim < 2 && paragraphs < 2))
    return no(DOUBT[address] > 1 ? address : 'too_little_text');
  return { isArticle: true, reason: claim >= 2 ? 'article_metadata' : 'running_text' };
}
