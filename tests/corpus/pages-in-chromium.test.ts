// The reader in a browser's own DOM: that it reads what `annotate` reads over a DOM library, and what it costs there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { readNow } from '../../src/article/read-article.ts';
import { findBrowser } from '../../tools/lib/browsers.ts';
import { parseHtml } from '../../tools/lib/dom.ts';
import type { ReadInPage } from './reader-in-page.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const TODAY = '2026-11-25';
const STORY = 'https://gazette.example/2024/05/14/harbour-board-votes';
const SENTENCE =
  'The harbour board voted on Tuesday evening to dredge the northern channel before the winter storms. ';
const paragraphs = (count: number, sentences: number) =>
  Array.from({ length: count }, (_, i) => `<p>${i} ${SENTENCE.repeat(sentences)}</p>`).join('');
const story = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Board votes</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;

let browser: Browser | undefined;
let page: Page;
const read = (html: string, url = STORY): Promise<ReadInPage> =>
  page.evaluate(
    ([html, url, now]) =>
      (globalThis as unknown as { readInPage(...args: string[]): ReadInPage }).readInPage(html!, url!, now!),
    [html, url, TODAY],
  );

const executablePath = findBrowser('chromium');
test.skip(!executablePath, 'there is no Chromium here');

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'reader-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
  });
  browser = await chromium.launch({ executablePath: executablePath! });
  page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]!.text });
});
test.afterAll(() => browser?.close());

test('fields and forms named like properties of the DOM', async () => {
  const fields =
    'id parentElement parentNode firstChild nextSibling localName nodeType getAttribute hasAttribute closest contains querySelector textContent className children shadowRoot';
  const forms =
    'body head title documentElement querySelector querySelectorAll getElementsByTagName createTreeWalker';
  const inputs = fields.split(' ').map((name) => `<input name="${name}">`);
  const named = forms.split(' ').map((name) => `<form name="${name}"></form><img name="${name}">`);
  const html = story(
    `<form>${inputs.join('')}<h1>Board votes</h1>${paragraphs(7, 2)}</form>${named.join('')}`,
  );
  const { isArticle, title, texts } = await read(html);
  expect({ isArticle, title, count: texts.length }).toEqual({
    isArticle: true,
    title: 'Board votes',
    count: 8,
  });
});

// Budgets: 12 ms, and 40 ms in slices under 8. Measured, not asserted: what else the machine does would decide.
test('an article of 10,000 words and a page of 20,000 elements are read to their ends', async () => {
  const long = story(`<h1>Board votes</h1>${paragraphs(160, 4)}`);
  const cells = '<div class="cell"><span>Pier</span> <a href="/x">Tides</a></div>'.repeat(6600);
  const large = story(
    `<h1>Board votes</h1>${paragraphs(20, 3)}<div>${cells}</div><!--${'x'.repeat(2_000_000)}-->`,
  );
  // The quickest of some tries: what else the machine does is not what is measured.
  const best = async (html: string) => {
    const tries: ReadInPage[] = [];
    for (let i = 0; i < 8; i++) tries.push(await read(html));
    return {
      texts: tries[0]!.texts.length,
      reading: Math.min(...tries.map(({ reading }) => reading)),
      longest: Math.min(...tries.map(({ longest }) => longest)),
    };
  };
  const first = await best(long);
  const second = await best(large);
  test.info().annotations.push({ type: 'measured', description: JSON.stringify({ first, second }) });
  expect({ long: first.texts, large: second.texts }).toEqual({ long: 161, large: 21 });
});

test('the corpus pages are read alike in both DOMs', async () => {
  test.skip(!existsSync(FOLDER), 'the development corpora are not here (../shared/corpus)');
  const lines = readFileSync(join(FOLDER, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean);
  const different: string[] = [];
  const gates: number[] = [];
  for (const line of lines) {
    const { id, file, url, set } = JSON.parse(line) as {
      id: string;
      file: string;
      url: string | null;
      set: string;
    };
    const html = gunzipSync(readFileSync(join(FOLDER, file))).toString('utf8');
    const inPage = await read(html, url ?? '');
    if (set === 'nonarticle') gates.push(inPage.gate);
    const { isArticle, published, flows } = readNow(parseHtml(html), { url: url ?? '', now: TODAY });
    const same =
      isArticle === inPage.isArticle &&
      (published?.date ?? null) === inPage.date &&
      flows.map(({ text }) => text).join('\n') === inPage.texts.join('\n');
    if (!same) different.push(id);
  }
  const median = gates.sort((a, b) => a - b)[gates.length >> 1]!;
  test.info().annotations.push({ type: 'gate, median ms', description: String(median) });
  // Documents made by DOMParser run no scripts, so <noscript> holds elements there; two old pages break off inside one.
  expect(different.length).toBeLessThanOrEqual(2);
});
