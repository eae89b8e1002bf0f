// Whole pages: broken HTML, and single strings that are very long, in every place that the article reader looks at.
import fc from 'fast-check';
import { readNow } from '../../../src/article/read-article.ts';
import { parseHtml } from '../../../tools/lib/dom.ts';
import { must, mustBeQuick, mustLeavePrototypes, target } from './target.ts';
import { hostileText } from './values.ts';

const TAGS =
  'p div article main section h1 h2 a b em span ul li table tr td br wbr template svg script style iframe aside nav figure figcaption time slot details noscript form textarea dialog x-card'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  ' hidden',
  ' class="article-body"',
  ' class="related"',
  ' id="__proto__"',
  ' itemprop="datePublished"',
  ' datetime="2024-02-03"',
  ' style="display:none"',
  ' aria-hidden="true"',
  ' slot="x"',
  ' shadowrootmode="open"',
  ' name="body"',
  ' id="body"',
  ' name="getElementsByTagName"',
];

const SENTENCE = 'The council met on Tuesday and agreed, after a long debate, to meet again in a week. ';
const soup = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, rest]) => `<${tag}${rest}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      hostileText,
      fc.integer({ min: 1, max: 4 }).map((count) => SENTENCE.repeat(count)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const OPTIONS = { url: 'https://a.example/2024/02/03/story', now: '2026-11-01', forced: true };

function checkPage(html: string, now = OPTIONS.now): void {
  const article = readNow(parseHtml(html), { ...OPTIONS, now });
  mustLeavePrototypes();
  for (const flow of article.flows) {
    for (let offset = 0; offset < flow.text.length; offset += 7) {
      const place = flow.locate(offset, 'start');
      must(place !== null && place.offset <= place.node.data.length, 'a flow without a place in the page');
    }
  }
  for (const date of [article.published, article.modified])
    must(date === null || /^\d{4}-\d\d-\d\d$/.test(date.date), `a date that is none: ${date?.date}`);
}

/** Where a page can put a string, in an article that is otherwise honest. */
const PLACES: Record<string, (text: string) => string> = {
  title: (text) => page({ head: `<title>${text}</title>` }),
  'og:title': (text) => page({ head: `<meta property="og:title" content="${text}">` }),
  description: (text) => page({ head: `<meta name="description" content="${text}">` }),
  published: (text) => page({ head: `<meta property="article:published_time" content="${text}">` }),
  headline: (text) =>
    page({ head: linked(`{"@type":"NewsArticle","headline":"${text}","datePublished":"${text}"}`) }),
  'broken JSON-LD': (text) => page({ head: linked(`{"@type":"NewsArticle","headline":${text}`) }),
  h1: (text) => page({ h1: text }),
  byline: (text) => page({ byline: `<p class="byline">By ${text}</p>` }),
  time: (text) => page({ byline: `<time datetime="${text}">${text}</time>` }),
  date: (text) => page({ byline: `<p class="date">Published 5 May ${text} 2024</p>` }),
  paragraph: (text) => page({ body: `<p>${text}</p>` }),
  class: (text) => page({ body: `<div class="${text}"><p>${SENTENCE}</p></div>` }),
  id: (text) => page({ body: `<div id="${text}"><p>${SENTENCE}</p></div>` }),
  style: (text) => page({ body: `<p style="${text}">${SENTENCE}</p>` }),
  caption: (text) => page({ body: `<figure><figcaption>Photo: ${text}</figcaption></figure>` }),
  link: (text) => page({ body: `<p><a href="${text}">${text}</a></p>` }),
  lang: (text) => page({ head: `<meta http-equiv="content-language" content="${text}">` }),
};

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

function page({ head = '', h1 = 'The council meets', byline = '', body = '' }): string {
  const text = `<p>${SENTENCE.repeat(4)}</p>`.repeat(5);
  return `<!doctype html><html lang="en"><head>${head}<meta property="og:type" content="article"></head><body><article><h1>${h1}</h1>${byline}${text}${body}${text}</article></body></html>`;
}

/** Short pieces that patterns stumble over when repeated. */
const REPEATED = [
  ' ',
  '\n',
  ' |',
  '| ',
  '-',
  '. ',
  ', ',
  '1',
  '12',
  '2024 ',
  'a',
  'A ',
  'May ',
  'May 5 ',
  '[',
  '(',
  '&amp;',
  'by ',
  '/',
  ':',
  '\u00a0',
  '，',
  'a-',
  '"@type":',
  'display:',
  '年',
];

/** Days that a wrong clock shows. */
const WRONG_DAYS = ['1970-01-01', '1601-01-01', '2038-01-19', '2199-12-31', '9999-12-31', '0001-01-01'];

export const pages = [
  target(
    'Pages: any day the clock may show',
    150,
    fc.tuple(soup, fc.constantFrom(...WRONG_DAYS)),
    ([html, now]) => checkPage(html, now),
  ),
  target('Pages: broken HTML', 120, soup, (html) => checkPage(html)),
  target(
    'Pages: one string of 100,000 characters anywhere',
    60,
    fc.tuple(
      fc.constantFrom(...Object.keys(PLACES)),
      fc.constantFrom(...REPEATED),
      fc.constantFrom('', 'x', '5', '"'),
    ),
    ([place, part, end]) => {
      const html = PLACES[place]!(part.repeat(100_000 / part.length) + end);
      const document = parseHtml(html);
      mustBeQuick(2500, `${JSON.stringify(part)} in ${place}`, () => readNow(document, OPTIONS));
    },
  ),
];

/** Every place with every piece: for the long run. Answers what was slow. */
export function everyPlace(report: (line: string) => void): number {
  let count = 0;
  for (const [name, put] of Object.entries(PLACES)) {
    for (const part of REPEATED) {
      const document = parseHtml(put(`${part.repeat(100_000 / part.length)}x`));
      const from = performance.now();
      readNow(document, OPTIONS);
      const taken = performance.now() - from;
      if (taken > 1000) report(`${name} with ${JSON.stringify(part)}: ${Math.round(taken)} ms`);
      count++;
    }
  }
  return count;
}
