// Pages of our own making, of the kinds that readers open all day: one article, and everything that is none.
import type { BenchText } from './text.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const repeat = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join('\n');

const STYLE = `
  body { margin: 0; font: 17px/1.5 serif; color: #222; }
  header, footer, main, nav { max-width: 66rem; margin: auto; padding: 1rem; }
  nav ul { display: flex; gap: 1rem; list-style: none; padding: 0; }
  .grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; }
  .layout { display: grid; grid-template-columns: 2fr 1fr; gap: 2rem; }
  textarea { width: 100%; }`;

const NAVIGATION = `<header><nav><ul>${repeat(12, (i) => `<li><a href="/section-${i}">Section ${i}</a></li>`)}</ul></nav></header>`;
const FOOTER = `<footer><ul>${repeat(24, (i) => `<li><a href="/about-${i}">About us ${i}</a></li>`)}</ul></footer>`;

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>${head}</head>
<body>${NAVIGATION}${body}${FOOTER}</body></html>`;

const teaser = (i: number) =>
  `<article class="teaser"><a href="/2019/06/03/story-number-${i}-of-the-day"><h3>Council weighs plan number ${i} for the old harbour</h3></a><p>Members meet on Tuesday to vote on it.</p></article>`;

/** Counts what a page's own scripts can see change: nodes, attributes, text, from the end of parsing on. */
const WATCH = `<script>
  addEventListener('DOMContentLoaded', () => {
    window.mutations = 0;
    new MutationObserver((records) => { window.mutations += records.length; }).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
</script>`;

/**
 * Notes when the article's text was there and when highlights with a style were drawn: the second frame that has them.
 * Frames in between cost time, so this stands only in the page whose delay is measured.
 */
const WAIT = `<script>
  addEventListener('DOMContentLoaded', () => {
    const there = performance.now();
    let frames = 0;
    const look = () => {
      const names = typeof CSS.highlights === 'object' ? [...CSS.highlights.keys()] : [];
      const drawn = names.some((name) => {
        const style = getComputedStyle(document.querySelector('article p'), '::highlight(' + name + ')');
        return style.textDecorationLine !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
      });
      if (drawn && ++frames === 2) window.drawnAfter = performance.now() - there;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
</script>`;

/** The same highlights made by wrapping words in elements, a moment after the page is there. */
const wrap = (words: readonly string[]) => `<script src="mark.js"></script><script>
  addEventListener('DOMContentLoaded', () => setTimeout(() => {
    new Mark(document.querySelector('article')).mark(${JSON.stringify(words)}, {
      accuracy: { value: 'exactly', limiters: [',', '.', ';', ':', '’', '”', '“'] },
      caseSensitive: true,
      separateWordSearch: false,
    });
  }, 100));
</script>`;

/** What an article page does besides being read. */
export type Extra = { wait: true } | { wrap: readonly string[] } | Record<never, never>;

/** A news article around a text, with navigation, related stories, comments and a field to write in. */
export function articlePage({ flows }: BenchText, extra: Extra = {}): string {
  const title = 'Ministers meet as talks on the harbour resume';
  const metadata = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2019-06-03T09:00:00Z',
    inLanguage: 'en',
  };
  return page(
    title,
    `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(metadata)}</script>${WATCH}${'wait' in extra ? WAIT : ''}${'wrap' in extra ? wrap(extra.wrap) : ''}`,
    `<main class="layout"><div><article><h1>${title}</h1><p class="byline">By Joan Durrow, 3 June 2019</p>
${flows.map((flow) => `<p>${escaped(flow)}</p>`).join('\n')}</article>
<form><label for="say">Your comment</label><textarea id="say" rows="4"></textarea></form>
<section class="comments">${repeat(20, (i) => `<div class="comment"><b>reader${i}</b><p>I remember when the ferry still ran, and it was never on time.</p></div>`)}</section></div>
<aside class="related">${repeat(12, teaser)}</aside></main>`,
  );
}

/** Pages that are no articles, by address. */
export function otherPages(): Map<string, string> {
  return new Map([
    ['/', page('The Harbour Post', '', `<main class="grid">${repeat(120, teaser)}</main>`)],
    [
      '/search?q=harbour',
      page(
        'harbour - search',
        '',
        `<main><form><input name="q"></form>${repeat(30, (i) => `<div class="result"><a href="/r${i}"><h3>Result ${i} for harbour</h3></a><p>The harbour has been in the news since the canal was widened and traffic fell by two thirds, according to figures …</p></div>`)}</main>`,
      ),
    ],
    [
      '/shop/boots',
      page(
        'Boots',
        '<meta property="og:type" content="product.group">',
        `<main class="grid">${repeat(96, (i) => `<div class="product"><img alt="" width="200" height="200"><h4>Boot ${i}</h4><span class="price">£${40 + i}.00</span><button>Add</button></div>`)}</main>`,
      ),
    ],
    [
      '/t/which-ferry-is-best/4711',
      page(
        'Which ferry is best?',
        '<meta property="og:type" content="website">',
        `<main>${repeat(60, (i) => `<div class="post" id="p${i}"><div class="author">sailor${i}</div><div class="content"><p>I took the early one last week and it was half empty, which never happens in July.</p><p>Has anyone tried the new boat?</p></div></div>`)}</main>`,
      ),
    ],
    [
      '/app/inbox',
      page(
        'Inbox',
        '',
        `<main><table>${repeat(200, (i) => `<tr class="row"><td><input type="checkbox"></td><td>Sender ${i}</td><td><span>Minutes of the meeting ${i}</span> <span>Please find attached the minutes.</span></td><td>Jun ${1 + (i % 28)}</td></tr>`)}</table></main>`,
      ),
    ],
    [
      '/docs/api/reference',
      page(
        'API reference',
        '',
        `<main>${repeat(80, (i) => `<section id="m${i}"><h2><code>method${i}(value)</code></h2><p>Returns the value that stands at the place, or nothing when there is none; throws when the place is not a number.</p><pre><code>const value = method${i}(${i});</code></pre></section>`)}</main>`,
      ),
    ],
  ]);
}
