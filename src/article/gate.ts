// Is this page a news article? Asked on every page, so: a few look-ups, no layout, no clone, and few bytes.

import { kindOfAddress } from './address.ts';
import { articleClaims } from './claims.ts';
import type { GateAnswer } from './model.ts';
import { runningText } from './running-text.ts';

/** Letters of running text from which a page that calls itself an article is believed. */
const ENOUGH_WHEN_CLAIMED = 350;
/** And from which a page that says nothing of itself is. */
const ENOUGH_ALONE = 1200;

const yes = (reason: string): GateAnswer => ({ isArticle: true, reason });
const no = (reason: string): GateAnswer => ({ isArticle: false, reason });

/** Whether the page looks like an article, and why or why not. */
export function gate(document: Document, url: string): GateAnswer {
  if (!document.body) return no('too_little_text');
  const address = kindOfAddress(url);
  if (address === 'home') return no('home_page');
  const text = runningText(document);
  const claims = articleClaims(document);
  if (claims && text.best >= ENOUGH_WHEN_CLAIMED) return yes('article_metadata');
  if (text.best >= ENOUGH_ALONE && text.paragraphs >= 4) return yes('running_text');
  return no('too_little_text');
}
