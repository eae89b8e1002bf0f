// Pages that grow, change and go elsewhere without being loaded anew.
import { expect, type Page, test } from '@playwright/test';
import { type Chromium, cardIn, startChromium, words } from './lib/chromium.ts';
import { middleOfWords } from './lib/page-words.ts';

const POST = 'https://post.example';
const SENTENCE =
  'Nobody had expected the talks to take this long, and by the evening the cooks were asked to make soup for everybody who had stayed in the building.';
const paragraph = (text: string) => `<p>${text} ${SENTENCE} ${SENTENCE}</p>`;
const article = (title: string, ...paragraphs: string[]) =>
  `<article><h1>${title}</h1>${paragraphs.map(paragraph).join('')}</article>`;
const shell = (body: string, script = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>The talks</title><meta property="og:type" content="article">
  <meta property="article:published_time" content="2022-11-15T08:00:00Z"></head>
  <body><main id="root">${body}</main><script>${script}</script></body></html>`;

const TALKS = article(
  'The talks',
  'Emmanuel Macron came first.',
  'Olaf Scholz came by train.',
  'Then it rained for an hour.',
);

const WEB = {
  [`${POST}/late.html`]: shell(
    '',
    `setTimeout(() => { document.getElementById('root').innerHTML = ${JSON.stringify(TALKS)}; }, 900);`,
  ),
  [`${POST}/hydrated.html`]: shell(
    TALKS,
    `globalThis.hydrate = () => { const root = document.getElementById('root'); root.innerHTML = root.innerHTML; };`,
  ),
  [`${POST}/plain.html`]: shell(TALKS),
  [`${POST}/single.html`]: shell(
    TALKS,
    `globalThis.go = (path, html) => { history.pushState({}, '', path); document.getElementById('root').innerHTML = html; };`,
  ),
  [`${POST}/noise.html`]: shell(
    `${TALKS}<footer id="clock">0</footer>`,
    `let n = 0; setInterval(() => { document.getElementById('clock').textContent = 'Now ' + n++; }, 20);`,
  ),
};

Object.assign(WEB, {
  [`${POST}/more.html`]: shell(
    `${article('The talks', 'Emmanuel Macron came first.', 'It rained.', 'Nobody spoke.')}
    <style>.folded .rest { display: none }</style>`
      .replace('<article>', '<article class="folded">')
      .replace(
        '</article>',
        `<div class="rest">${paragraph('Olaf Scholz came by train.')}</div><button id="more">Read more</button></article>`,
      ),
    `document.getElementById('more').onclick = () => document.querySelector('article').classList.remove('folded');`,
  ),
  [`${POST}/2022/11/15/endless.html`]: shell(
    TALKS,
    `globalThis.next = (html) => {
      document.getElementById('root').insertAdjacentHTML('beforeend', html);
      document.querySelector('article:last-child').scrollIntoView();
      history.replaceState({}, '', '/2022/11/16/second.html');
    };`,
  ),
});

let chromium: Chromium;
let page: Page;

test.beforeAll(async () => {
  chromium = await startChromium(WEB);
});
test.afterAll(() => chromium.close());
test.afterEach(() => page.close());

test('reads an article that a script writes into an empty page', async () => {
  page = await chromium.open(`${POST}/late.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
});

test('highlights the new nodes when a page replaces all it has by the same', async () => {
  page = await chromium.open(`${POST}/hydrated.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  await page.evaluate(() => (globalThis as unknown as { hydrate(): void }).hydrate());
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  const point = (await page.evaluate(middleOfWords, { text: 'Olaf Scholz' }))!;
  await page.mouse.move(point.x, point.y);
  await expect.poll(async () => (await cardIn(page))?.text ?? '').toContain('Chancellor of Germany');
});

test('reads what is added, and keeps the ranges of what has stayed', async () => {
  page = await chromium.open(`${POST}/plain.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  await page.evaluate(() => {
    const [highlight] = (CSS.highlights as unknown as Map<string, Set<Range>>).values();
    Object.assign(globalThis, { before: [...highlight!] });
  });
  await page.evaluate(
    (html) => document.querySelector('article')!.insertAdjacentHTML('beforeend', html),
    paragraph('Jens Stoltenberg was the last to come.'),
  );
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz', 'Jens Stoltenberg']);
  const kept = await page.evaluate(() => {
    const [highlight] = (CSS.highlights as unknown as Map<string, Set<Range>>).values();
    return (globalThis as unknown as { before: Range[] }).before.filter((range) => highlight!.has(range))
      .length;
  });
  expect(kept).toBe(2);
});

test('follows words that change in place', async () => {
  page = await chromium.open(`${POST}/plain.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  await page.evaluate(() => {
    const text = document.querySelectorAll('p')[1]!.firstChild as Text;
    text.data = text.data.replace('Olaf Scholz', 'Rishi Sunak');
  });
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Rishi Sunak']);
});

test('takes a new address in the same page for a new visit', async () => {
  page = await chromium.open(`${POST}/single.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  const go = (path: string, html: string) =>
    page.evaluate(
      ([to, text]) => (globalThis as unknown as { go(path: string, html: string): void }).go(to!, text!),
      [path, html],
    );
  await go('/', '<h1>The Fixture Post</h1>');
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect((await chromium.stateOf(page)).state).toBe('not-article');
  await go(
    '/2022/11/16/visit.html',
    article('A visit', 'Recep Tayyip Erdoğan came.', 'He was met by nobody.', 'It rained.'),
  );
  await expect.poll(() => words(page)).toEqual(['Recep Tayyip Erdoğan']);
});

test('is not taken in by an address that comes before its content', async () => {
  page = await chromium.open(`${POST}/single.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  const teasers = ['Emmanuel Macron', 'Rishi Sunak', 'Olaf Scholz']
    .map((name) => `<li><a href="/a">${name} says a few words</a></li>`)
    .join('');
  await page.evaluate((html) => {
    history.pushState({}, '', '/politics/latest');
    setTimeout(() => {
      document.getElementById('root')!.innerHTML = html;
    }, 700);
  }, `<h1>Politics</h1><ul>${teasers}</ul>`);
  await page.waitForTimeout(1000);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect((await chromium.stateOf(page)).state).toBe('not-article');
});

test('puts the highlights back when the page throws them out', async () => {
  page = await chromium.open(`${POST}/plain.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  await page.evaluate(() => CSS.highlights.clear());
  await page.mouse.move(300, 300);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
});

test('is not kept busy by what changes beside the article', async () => {
  page = await chromium.open(`${POST}/noise.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scripting = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!
      .value;
  const before = await scripting();
  await page.waitForTimeout(3000);
  // A hundred and fifty changes; the page's own script is among what is measured.
  expect((await scripting()) - before).toBeLessThan(0.15);
});

test('reads what “read more” unfolds, though no node changes', async () => {
  page = await chromium.open(`${POST}/more.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron']);
  await page.click('#more');
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
});

test('in an endless page, highlights the story whose address the page shows', async () => {
  page = await chromium.open(`${POST}/2022/11/15/endless.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  const second = article('A visit', 'Rishi Sunak came.', 'He was met by nobody.', 'It rained.').replace(
    '<article>',
    '<article data-url="/2022/11/16/second.html">',
  );
  await page.evaluate((html) => (globalThis as unknown as { next(html: string): void }).next(html), second);
  await expect.poll(() => words(page)).toEqual(['Rishi Sunak']);
});

test('a live blog: every new entry, and bounded work under a storm of them', async () => {
  page = await chromium.open(`${POST}/plain.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  await page.evaluate((html) => {
    let entries = 0;
    const timer = setInterval(() => {
      document.querySelector('h1')!.insertAdjacentHTML('afterend', html.replace('NUMBER', String(++entries)));
      if (entries === 40) clearInterval(timer);
    }, 50);
  }, paragraph('NUMBER. Nobody of note has come yet.'));
  await page.waitForTimeout(2500);
  await page.evaluate(
    (html) => document.querySelector('h1')!.insertAdjacentHTML('afterend', html),
    paragraph('Jens Stoltenberg was the last to come.'),
  );
  await expect
    .poll(() => words(page), { timeout: 10_000 })
    .toEqual(['Jens Stoltenberg', 'Emmanuel Macron', 'Olaf Scholz']);
});

test('survives a browser that translates the page by replacing its text nodes', async () => {
  page = await chromium.open(`${POST}/plain.html`);
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) {
      const text = paragraph.textContent!.replace('came first', 'kam zuerst');
      const font = document.createElement('font');
      font.append(Object.assign(document.createElement('font'), { textContent: text }));
      paragraph.replaceChildren(font);
    }
  });
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Olaf Scholz']);
  expect(chromium.complaints).toEqual([]);
});
