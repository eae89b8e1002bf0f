// The main job in real Firefox, on the same pages as in Chromium.
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Firefox, hasFirefox, startFirefox, words } from './lib/firefox.ts';
import { middleOfWords } from './lib/page-words.ts';
import { fixturePage } from './lib/web.ts';

const SUMMIT = 'https://post.example/2022/11/15/allies-meet.html';
const SHOP = 'https://shop.example/bowls';
const FIRST_MENTIONS = ['Emmanuel Macron', 'Olaf Scholz', 'Jens Stoltenberg'];

test.skip(!hasFirefox(), 'No Firefox is installed.');

let firefox: Firefox;
let page: Page;

test.beforeAll(async () => {
  firefox = await startFirefox({ [SUMMIT]: fixturePage('summit'), [SHOP]: fixturePage('recipe') });
});
test.afterAll(() => firefox.close());
test.afterEach(async () => {
  await page.close();
  await firefox.change({ density: 'first', siteMode: 'everywhere', sites: [] });
});

/** How many elements stand beside head and body: the card's host is the only one that ever may. */
const hosts = () => page.evaluate(() => document.documentElement.children.length - 2);

test('highlights the first mentions and knows who held which office', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const state = await firefox.stateOf(page);
  expect(state).toMatchObject({ state: 'article', date: '2022-11-15' });
  if (state.state !== 'article') return;
  expect(state.answer.cast.map(({ name, office }) => [name, office?.title])).toEqual([
    ['Olaf Scholz', 'Chancellor of Germany'],
    ['Emmanuel Macron', 'President of France'],
    ['Jens Stoltenberg', 'Secretary General of NATO'],
  ]);
});

test('paints: the words look different in each style', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const clip = await page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('em')!.getBoundingClientRect();
    return { x, y: y - 4, width, height: height + 8 };
  });
  const picture = () => page.screenshot({ clip, encoding: 'base64' });
  const seen = new Set<string>();
  for (const look of [{ style: 'tint' }, { style: 'underline' }, { density: 'none' }] as const) {
    await firefox.change(look);
    await expect.poll(async () => seen.has(await picture())).toBe(false);
    seen.add(await picture());
  }
});

test('shows the card at the pointer and by keyboard, and takes it away', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const point = (await page.evaluate(middleOfWords, { text: 'Emmanuel Macron' }))!;
  await page.mouse.move(point.x, point.y);
  await expect.poll(hosts).toBe(1);
  await page.mouse.move(5, 690);
  await expect.poll(hosts).toBe(0);
  await firefox.askPage(page, 'step', { direction: 1 });
  await expect.poll(hosts).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(hosts).toBe(0);
});

test('lists the cast in the popup', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const popup = await firefox.surface(`popup/index.html?tab=${await firefox.tabIdOf(page)}`);
  await popup.waitForSelector('.who');
  const cast = await popup.$$eval('.who .name', (names) => names.map((name) => name.textContent));
  expect(cast).toEqual(['Olaf Scholz', 'Emmanuel Macron', 'Jens Stoltenberg']);
  await popup.close();
});

test('follows the options, and leaves nothing on a site that is switched off', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await firefox.change({ density: 'all' });
  await expect.poll(async () => (await words(page)).length).toBe(7);
  await firefox.change({ siteMode: 'not-chosen', sites: ['post.example'] });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await firefox.stateOf(page)).toEqual({ state: 'off', why: 'site' });
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('follows a page that replaces its nodes, and one that goes elsewhere without loading', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.innerHTML = main.innerHTML.replace('Olaf Scholz', 'Rishi Sunak');
  });
  await expect.poll(async () => (await words(page)).slice(0, 2)).toEqual(['Emmanuel Macron', 'Rishi Sunak']);
  await page.evaluate(() => {
    history.pushState({}, '', '/');
    document.querySelector('main')!.innerHTML = '<h1>The Fixture Post</h1>';
  });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('reads a page opened behind another one when it is looked at, or asked about, and not before', async () => {
  page = await firefox.open(SUMMIT, true);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  expect(await words(page)).toEqual([]);
  await page.bringToFront();
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await page.close();
  page = await firefox.open(SUMMIT, true);
  expect((await firefox.stateOf(page)).state).toBe('article');
});

test('puts the highlights back when the page throws them out', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await page.evaluate(() => CSS.highlights.clear());
  await page.mouse.move(300, 300);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
});

test('leaves a page that is no article alone', async () => {
  page = await firefox.open(SHOP);
  expect((await firefox.stateOf(page)).state).toBe('not-article');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('asks nothing of the network and leaves nothing in the console', async () => {
  page = await firefox.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  expect(firefox.strayRequests).toEqual([]);
  expect(firefox.complaints).toEqual([]);
});
