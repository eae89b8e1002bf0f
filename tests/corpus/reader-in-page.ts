// Bundled into a blank page by pages-in-chromium.test.ts: reads a page in a browser's own DOM.
import { gate } from '../../src/article/gate.ts';
import { readArticle } from '../../src/article/read-article.ts';

export interface ReadInPage {
  isArticle: boolean;
  title: string;
  date: string | null;
  texts: string[];
  /** Milliseconds: of the gate, of reading in all, of its longest step. */
  gate: number;
  reading: number;
  longest: number;
}

function read(html: string, url: string, now: string): ReadInPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const begun = performance.now();
  gate(document, url);
  const gated = performance.now();
  const reading = readArticle(document, { url, now });
  let longest = 0;
  for (let from = gated; ; ) {
    const { done, value } = reading.next();
    const at = performance.now();
    longest = Math.max(longest, at - from);
    from = at;
    if (!done) continue;
    return {
      isArticle: value.isArticle,
      title: value.title,
      date: value.published?.date ?? null,
      texts: value.flows.map(({ text }) => text),
      gate: gated - begun,
      reading: at - gated,
      longest,
    };
  }
}

(globalThis as { readInPage?: typeof read }).readInPage = read;
