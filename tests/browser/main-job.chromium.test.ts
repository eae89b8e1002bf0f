// The main job in real Chromium, on pages of our own writing and the small pack.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type CardSeen, type Chromium, cardIn, startChromium, words } from './lib/chromium.ts';
import { middleOfWords } from './lib/page-words.ts';
import { fixturePage } from './lib/web.ts';

const SUMMIT = 'https://post.example/2022/11/15/allies-meet.html';
const OTHER = 'https://post.example/2022/11/15/another.html';
const SHOP = 'https://shop.example/bowls';
const FIRST_MENTIONS = ['Emmanuel Macron', 'Olaf Scholz', 'Jens Stoltenberg'];

let chromium: Chromium;
let page: Page;

test.beforeAll(async () => {
  chromium = await startChromium({
    [SUMMIT]: fixturePage('summit'),
    [OTHER]: '<!doctype html><title>Another</title><h1>Arrived</h1>',
    [SHOP]: fixturePage('recipe'),
  });
});
test.afterAll(() => chromium.close());
test.afterEach(async () => {
  await page.close();
  await chromium.change({
    density: 'first',
    colourByRole: false,
    siteMode: 'everywhere',
    sites: [],
    muted: [],
  });
});

const card = () => cardIn(page);
async function shownCard(): Promise<CardSeen> {
  await expect.poll(async () => (await card())?.text ?? '').toMatch(/\n.*\n/);
  return (await card())!;
}
async function pointAt(text: string, index = 0): Promise<{ x: number; y: number }> {
  const point = (await page.evaluate(middleOfWords, { text, index }))!;
  await page.mouse.move(point.x, point.y);
  return point;
}

test('highlights the first mention of each official, and nothing beside the article', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
});

test('knows who is meant and which office they held on that day', async () => {
  page = await chromium.open(SUMMIT);
  const state = await chromium.stateOf(page);
  expect(state).toMatchObject({ state: 'article', date: '2022-11-15', lang: 'en', dateCorrected: false });
  if (state.state !== 'article') return;
  expect(
    state.answer.cast.map(({ key, office, mentions }) => [key, office?.title, office?.status, mentions]),
  ).toEqual([
    ['Q61053', 'Chancellor of Germany', 'at date', 4],
    ['Q3052772', 'President of France', 'at date', 2],
    ['Q57665', 'Secretary General of NATO', 'at date', 1],
  ]);
});

test('shows the card when the pointer rests on a name, and takes it away afterwards', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const point = await pointAt('Emmanuel Macron');
  const { text, box, focused } = await shownCard();
  expect(text).toContain('President of France');
  expect(focused).toBe(false);
  const covered =
    point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height;
  expect(covered).toBe(false);
  await page.mouse.move(5, 690);
  await expect.poll(card).toBeNull();
});

test('does not open a card when the pointer only passes', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await pointAt('Emmanuel Macron');
  await page.waitForTimeout(150);
  await page.mouse.move(5, 690);
  await page.waitForTimeout(800);
  expect(await card()).toBeNull();
});

test('steps from official to official by keyboard, with the focus in the card and back', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await page.focus('#link');
  for (const office of ['President of France', 'Chancellor of Germany', 'Secretary General of NATO']) {
    await chromium.askPage(page, 'step', { direction: 1 });
    await expect.poll(async () => (await card())?.text ?? '').toContain(office);
    expect((await card())?.focused).toBe(true);
  }
  await chromium.askPage(page, 'step', { direction: -1 });
  await expect.poll(async () => (await card())?.text ?? '').toContain('Chancellor of Germany');
  await page.keyboard.press('Escape');
  await expect.poll(card).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
});

test('opens the card at a tap; a tap on a link goes where the link goes', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const name = (await page.evaluate(middleOfWords, { text: 'Jens Stoltenberg' }))!;
  await page.touchscreen.tap(name.x, name.y);
  expect((await shownCard()).text).toContain('Secretary General of NATO');
  await page.touchscreen.tap(600, 20);
  await expect.poll(card).toBeNull();
  const link = (await page.evaluate(middleOfWords, { text: 'Olaf Scholz' }))!;
  await page.touchscreen.tap(link.x, link.y);
  await expect(page.locator('h1')).toHaveText('Arrived');
});

test('lists the cast in the real toolbar popup, and goes to a mention from there', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const popup = await chromium.toolbarPopup();
  await expect(popup.locator('.who')).toHaveText([/Scholz/, /Macron/, /Stoltenberg/]);
  await page.setViewportSize({ width: 1000, height: 300 });
  await popup
    .locator('li.person', { hasText: 'Stoltenberg' })
    .locator('button.jump, .jump button')
    .first()
    .click();
  await expect
    .poll(() => page.evaluate(middleTop, 'Jens Stoltenberg'))
    .toEqual({ inView: true, pulsed: true });
});

/** Whether words lie in the window, and whether two highlights lie over them. */
function middleTop(text: string): { inView: boolean; pulsed: boolean } {
  const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].flatMap((one) => [
    ...one,
  ]);
  const mine = ranges.filter((range) => range.toString() === text);
  const { top, bottom } = mine[0]!.getBoundingClientRect();
  return { inView: top >= 0 && bottom <= innerHeight, pulsed: mine.length > 1 };
}

test('follows the options while the page is open', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await chromium.change({ density: 'all' });
  await expect
    .poll(() => words(page))
    .toEqual([
      'Emmanuel Macron',
      'Olaf Scholz',
      'The German chancellor',
      'Scholz',
      'Jens Stoltenberg',
      'Macron',
      'Scholz',
    ]);
  await chromium.change({ density: 'none' });
  await expect.poll(() => words(page)).toEqual([]);
  await chromium.change({ density: 'first', muted: [{ key: 'Q61053', name: 'Olaf Scholz' }] });
  await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Jens Stoltenberg']);
  await chromium.change({ muted: [], colourByRole: true });
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(1);
});

test('paints: the words look different in each style, and nothing else does', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  const picture = async () => (await page.locator('em').screenshot()).toString('base64');
  const seen = new Set<string>();
  for (const look of [
    { style: 'underline', colourByRole: false },
    { style: 'underline', colourByRole: true },
    { style: 'tint', colourByRole: false },
    { style: 'tint', colourByRole: true },
  ] as const) {
    await chromium.change(look);
    await expect.poll(async () => seen.has(await picture())).toBe(false);
    seen.add(await picture());
  }
  await chromium.change({ density: 'none' });
  await expect.poll(async () => seen.has(await picture())).toBe(false);
  const sheets = await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);
  expect(sheets).toBe(1);
  await chromium.change({ style: 'underline', colourByRole: false });
});

test('leaves a site that is switched off without a trace, and does not come back to it', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await chromium.change({ siteMode: 'not-chosen', sites: ['post.example'] });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await chromium.stateOf(page)).toEqual({ state: 'off', why: 'site' });
  await page.reload();
  await page.waitForTimeout(800);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  const scripts = await (await chromium.worker()).evaluate(() =>
    (
      globalThis as unknown as { chrome: { scripting: { getRegisteredContentScripts(): Promise<object[]> } } }
    ).chrome.scripting.getRegisteredContentScripts(),
  );
  expect(scripts).toMatchObject([{ excludeMatches: ['*://*.post.example/*'] }]);
  await chromium.change({ sites: [] });
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
});

test('leaves a page that is no article alone, and reads it when asked to', async () => {
  page = await chromium.open(SHOP);
  const state = await chromium.stateOf(page);
  expect(state.state).toBe('not-article');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('changes nothing in the page: its scripts see no mutation and no element of ours', async () => {
  page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const seen: string[] = [];
    new MutationObserver((records) => {
      for (const { target, type } of records)
        if (document.readyState === 'complete') seen.push(`${type} in ${target.nodeName}`);
    }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
    Object.assign(globalThis, { seen });
  });
  await page.goto(SUMMIT);
  await page.bringToFront();
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  await chromium.change({ density: 'all' });
  await expect.poll(async () => (await words(page)).length).toBe(7);
  const mutations = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(await mutations()).toEqual([]);
  // The card's host is the one thing added, beside the body.
  await pointAt('Emmanuel Macron');
  await shownCard();
  expect(await mutations()).toEqual(['childList in HTML']);
  await page.mouse.move(5, 690);
  await expect.poll(card).toBeNull();
  expect(await mutations()).toEqual(['childList in HTML', 'childList in HTML']);
});

test('asks nothing of the network and leaves nothing in the console', async () => {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
  expect(chromium.strayRequests).toEqual([]);
  expect(chromium.complaints).toEqual([]);
});

test('with the knowledge that ships: the officials of our sample article, each with the office of that day', async () => {
  const address = 'https://gazette.example/2023/07/12/vilnius.html';
  const file = join(process.cwd(), 'tools', 'start', 'sample-article.html');
  const shipped = await startChromium({ [address]: readFileSync(file, 'utf8') }, 'real');
  try {
    page = await shipped.open(address);
    const state = await shipped.stateOf(page);
    expect(state).toMatchObject({ state: 'article', date: '2023-07-12' });
    if (state.state !== 'article') return;
    const held = new Map(state.answer.cast.map(({ name, office }) => [name, office?.title ?? '']));
    expect([...held.keys()].sort()).toEqual([
      'Ben Wallace',
      'Dmitry Peskov',
      'Emmanuel Macron',
      'Gitanas Nausėda',
      'Jake Sullivan',
      'Jens Stoltenberg',
      'Joe Biden',
      'Olaf Scholz',
      'Recep Tayyip Erdoğan',
      'Rishi Sunak',
      'Sergei Shoigu',
      'Sergey Lavrov',
      'Ulf Kristersson',
      'Vladimir Putin',
      'Volodymyr Zelenskyy',
    ]);
    expect(held.get('Ben Wallace')).toBe('Secretary of State for Defence of the United Kingdom');
    expect(held.get('Ulf Kristersson')).toBe('Prime Minister of Sweden');
    // Split over an element, and with another's name in the same sentence.
    expect(await words(page)).toContain('Rishi Sunak');
    expect(shipped.strayRequests).toEqual([]);
    expect(shipped.complaints).toEqual([]);
  } finally {
    await shipped.close();
  }
});
