// Reads the article, and again where the page changes; never twice at once, and bounded in what it takes of the page's time.
import type { Article } from '../article/model.ts';
import { readArticle } from '../article/read-article.ts';
import { localDay } from '../platform/local-day.ts';
import { inIdleTime } from './in-idle-time.ts';
import type { Visit } from './page-handle.ts';
import { watchChanges } from './watch-changes.ts';

/** Steps from a changed text node up to the block it may lie in; inline mark-up is seldom deeper. */
const INLINE_DEPTH = 8;

/** Whether the browser shows nothing of an element; asks for styles, never for a layout. */
const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

/**
 * Prepares to read a visit's article.
 * @param take what to do with each reading; the next one waits for it.
 * @param pageChanged called before each further reading; false stops it.
 * @returns a function that reads for the first time, and keeps the article up to date from then on.
 */
export function readAndReread(
  visit: Visit,
  take: (article: Article) => Promise<void>,
  pageChanged: () => boolean,
): () => Promise<void> {
  const { signal } = visit;
  let article: Article | null = null;
  let blocks = new Set<Element>();
  let reading = false;

  const isRead = (node: Node): boolean => {
    let at: Node | null = node;
    for (let up = 0; at && up < INLINE_DEPTH; up++, at = at.parentNode)
      if (blocks.has(at as Element)) return true;
    return false;
  };
  const stillThere = () => {
    for (const block of blocks) if (!block.isConnected) return false;
    return true;
  };

  const partlyThere = () => {
    for (const block of blocks) if (block.isConnected) return true;
    return false;
  };

  const changes = watchChanges(
    isRead,
    stillThere,
    () => {
      if (article === null || !pageChanged()) return;
      // What changes during a reading is looked at after it.
      if (reading) changes.again();
      else void read().catch(() => undefined);
    },
    signal,
  );

  const read = async () => {
    reading = true;
    try {
      // An article stays one while it changes; but where nothing is left of it, this may be another page altogether,
      // whose address came before its content did.
      const isOther = article === null || !partlyThere();
      const forced = visit.forced || !isOther;
      const options = { url: location.href, now: localDay(new Date()), forced, isHidden };
      const done = await inIdleTime(readArticle(document, options), signal);
      if (!done) return;
      changes.hasRead(done.cost);
      if (!done.value.isArticle) {
        if (isOther) visit.notAnArticle(done.value.reason);
        return;
      }
      article = done.value;
      blocks = new Set(article.flows.map(({ block }) => block));
      const asked = performance.now();
      await take(article);
      changes.hasAsked(performance.now() - asked);
    } finally {
      reading = false;
    }
  };
  return read;
}
