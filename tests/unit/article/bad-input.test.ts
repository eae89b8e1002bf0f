import { expect, test } from '@playwright/test';
import { gate } from '../../../src/article/gate.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { parseHtml } from '../../../tools/lib/dom.ts';
import { HEADLINE, linked, NEWS, NOW, page, paragraphs, prose, STORY_URL } from './pages.ts';

/** Node's stand-in for a DOM is some ten times slower than a browser's, and the machine may be busy. */
const PATIENCE = 20_000;
const BODY = `<h1>${HEADLINE}</h1>${paragraphs(7)}`;
const wrap = (body: string, head = NEWS) => parseHtml(page({ head, body }));

function readThrough(document: Document) {
  const from = performance.now();
  const reading = readArticle(document, { url: STORY_URL, now: NOW });
  let slices = 0;
  for (;;) {
    const { done, value } = reading.next();
    slices++;
    expect(performance.now() - from).toBeLessThan(PATIENCE);
    if (done) return { article: value, slices };
  }
}

function nested(depth: number, names: string): Document {
  const document = wrap('<div id="start"></div>');
  let at: Element = document.querySelector('#start')!;
  for (let i = 0; i < depth; i++) {
    const box = document.createElement('div');
    if (names) box.setAttribute('class', names);
    if (i % 400 === 0) box.appendChild(document.createTextNode(prose(i)));
    at.appendChild(box);
    at = box;
  }
  at.innerHTML = BODY;
  return document;
}

const pages: Record<string, () => Document> = {
  'nesting of 100,000 levels in the source': () => wrap('<div>'.repeat(100_000) + BODY),
  'nesting of 15,000 levels by script': () => nested(15_000, ''),
  'the same with names that mean something': () => nested(15_000, 'comments related box widget'),
  'a text node of 5 MB': () => wrap(`${BODY}<p>${prose(1).repeat(18_000)}</p>`),
  'a text node of 5 MB without a space': () => wrap(`${BODY}<p>${'a'.repeat(5_000_000)}</p>`),
  'a million soft hyphens': () => wrap(`${BODY}<p>${'a\u00ad'.repeat(1_000_000)}</p>`),
  'two hundred thousand empty elements': () => wrap(`${BODY}${'<i></i><div></div>'.repeat(100_000)}`),
  'ten thousand teasers': () =>
    wrap(
      `${BODY}<div>${`<div class="t"><h3><a href="/x">${prose(1, 1)}</a></h3></div>`.repeat(10_000)}</div>`,
    ),
  'two thousand stories': () =>
    wrap(`<article><h1>${HEADLINE}</h1><p>${prose(1, 6)}</p></article>`.repeat(2000)),
  'JSON-LD nested without end': () => wrap(BODY, NEWS + linked('['.repeat(200_000))),
  'JSON-LD nested deeply': () => wrap(BODY, NEWS + linked(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)),
  'JSON-LD of 100,000 articles': () =>
    wrap(BODY, NEWS + linked(`[${'{"@type":"NewsArticle"},'.repeat(100_000)}0]`)),
  'names of 1 MB': () =>
    wrap(`<div class="${'comments '.repeat(100_000)}" id="${'x-'.repeat(100_000)}">${BODY}</div>`),
  'unclosed everything': () => wrap(`<p><b><table><tr><a href=x><div><li>${BODY}<td></p></b><p`),
};

for (const [name, make] of Object.entries(pages)) {
  test(`${name}: no crash, no hang`, () => {
    test.setTimeout(120_000);
    const document = make();
    expect(typeof gate(document, STORY_URL).isArticle).toBe('boolean');
    const { article } = readThrough(document);
    for (const flow of article.flows) {
      for (let offset = 0; offset < flow.text.length; offset += 1 + (flow.text.length >> 5)) {
        const place = flow.locate(offset, 'start')!;
        expect(place.node.data[place.offset]).toBe(flow.text[offset]);
      }
    }
  });
}

test('what is beside an oversized block is still read', () => {
  const { article } = readThrough(wrap(`${BODY}<p>${'x'.repeat(400_000)}</p>`));
  expect(article.flows).toHaveLength(8);
});

test('reading hands over between steps, the more the larger the page', () => {
  const small = readThrough(wrap(BODY)).slices;
  const large = readThrough(wrap(`<h1>${HEADLINE}</h1>${paragraphs(3000)}`)).slices;
  expect(small).toBeGreaterThanOrEqual(4);
  expect(large).toBeGreaterThan(small + 5);
});
