// The card in a real browser: where it goes, when it goes, and what pages cannot do to it.
import { readFileSync } from 'node:fs';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { installedChromium } from '../../../tools/lib/installed-chromium.ts';
import { buildStage, STATES, type Stage } from './states.ts';

const HARRIS = STATES.find(({ name }) => name === 'card/harris')!;
let browser: Browser;
let stage: Stage;
let page: Page;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: installedChromium(), args: ['--no-sandbox'] });
  stage = await buildStage(process.cwd());
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  page = await browser.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
test.afterEach(() => page.close());

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the card and the lines of its words are, in window coordinates; no card when it is not shown. */
const places = () =>
  page.evaluate(() => {
    const plain = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const host = [...document.querySelectorAll('*')].find((element) =>
      element.shadowRoot?.querySelector('.incumbent-card'),
    );
    const card = host?.shadowRoot?.querySelector('.incumbent-card');
    const words = [...document.querySelector('u')!.getClientRects()].map(plain);
    const visible = card?.checkVisibility() ?? false;
    return { card: card ? plain(card.getBoundingClientRect()) : null, words, visible };
  });

function expectBeside(
  { card, words, visible }: Awaited<ReturnType<typeof places>>,
  width: number,
  height: number,
): void {
  expect(card).not.toBeNull();
  expect(visible).toBe(true);
  const box: Rect = card!;
  expect(box.right - box.left).toBeGreaterThan(200);
  for (const word of words) {
    expect(
      word.left < box.right && box.left < word.right && word.top < box.bottom && box.top < word.bottom,
    ).toBe(false);
  }
  expect(box.left >= 0 && box.top >= 0 && box.right <= width + 0.5 && box.bottom <= height + 0.5).toBe(true);
}

const gone = async () => expect((await places()).card).toBeNull();

test('stands beside its words, inside the window, at every size', async () => {
  for (const [width, height] of [
    [1200, 800],
    [460, 720],
    [320, 500],
    [640, 360],
  ] as const) {
    await stage.open(page, { ...HARRIS, width, height });
    expectBeside(await places(), width, height);
  }
});

test('scrolls with its words and goes when they are out of sight', async () => {
  await stage.open(page, HARRIS);
  await page.evaluate(() => {
    document.body.style.paddingBottom = '3000px';
    scrollTo(0, 10);
  });
  await page.waitForTimeout(100);
  expectBeside(await places(), HARRIS.width, HARRIS.height);
  await page.evaluate(() => scrollTo(0, 1500));
  await expect(async () => gone()).toPass({ timeout: 2000 });
});

test('takes a new place when the window changes', async () => {
  await stage.open(page, HARRIS);
  await page.setViewportSize({ width: 400, height: 560 });
  await page.waitForTimeout(150);
  expectBeside(await places(), 400, 560);
});

test('closes on Escape and on a click elsewhere, and the page sees neither key nor leftover', async () => {
  await stage.open(page, HARRIS);
  await page.evaluate(() => addEventListener('keydown', () => Object.assign(globalThis, { seen: true })));
  await page.keyboard.press('Escape');
  await gone();
  expect(await page.evaluate(() => 'seen' in globalThis)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await stage.open(page, HARRIS);
  await page.mouse.click(HARRIS.width - 5, 12);
  await gone();
});

test('Tab walks through the card and out of it', async () => {
  await stage.open(page, HARRIS);
  const stops = await page
    .locator('.incumbent-card')
    .locator('button, a[href], summary, [tabindex="0"]')
    .count();
  expect(stops).toBeGreaterThan(6);
  for (let stop = 0; stop < stops; stop += 1) await page.keyboard.press('Tab');
  expect((await places()).card).not.toBeNull();
  await page.keyboard.press('Tab');
  await gone();
});

test('keys the page makes up do not close it', async () => {
  await stage.open(page, HARRIS);
  await page.evaluate(() => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  });
  expect((await places()).card).not.toBeNull();
});

test('a style sheet that sets everything with !important changes nothing in it', async () => {
  await stage.open(page, HARRIS);
  const before = await page
    .locator('.incumbent-card h2')
    .evaluate((element) => getComputedStyle(element).cssText);
  const place = await places();
  await page.addStyleTag({
    content:
      'html > :not(head), body *, *::before { all: unset !important; display: none !important; position: static !important; opacity: 0 !important; transform: scale(3) !important; color: lime !important; font: 60px fantasy !important; visibility: hidden !important; pointer-events: none !important; direction: rtl !important }',
  });
  const after = await page
    .locator('.incumbent-card h2')
    .evaluate((element) => getComputedStyle(element).cssText);
  expect(after).toBe(before);
  expect((await places()).visible).toBe(true);
  expect((await places()).card!.right - (await places()).card!.left).toBe(
    place.card!.right - place.card!.left,
  );
});

test('works over a modal dialog and can be used there', async () => {
  await stage.open(page, { ...HARRIS, name: 'card/harris#dialog' });
  const box = (await places()).card!;
  expectBeside(await places(), HARRIS.width, HARRIS.height);
  expect(
    await page.evaluate(() =>
      document
        .querySelector('dialog:modal')
        ?.contains([...document.querySelectorAll('*')].find((element) => element.shadowRoot)!),
    ),
  ).toBe(true);
  await page.locator('.why summary').click();
  await expect(page.locator('.reasons')).toBeVisible();
  await page.keyboard.press('Escape');
  await gone();
  expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  expect(box.right).toBeLessThanOrEqual(HARRIS.width);
});

test('inside a scrolled box it goes when the box scrolls its words away', async () => {
  await stage.open(page, { ...HARRIS, name: 'card/harris#box' });
  expectBeside(await places(), HARRIS.width, HARRIS.height);
  await page.evaluate(() => document.querySelector('#box')!.scrollTo(0, 2000));
  await expect(async () => gone()).toPass({ timeout: 2000 });
});

test('stands right in a page that runs from right to left', async () => {
  await stage.open(page, { ...HARRIS, name: 'card/harris#rtl', width: 900 });
  expectBeside(await places(), 900, HARRIS.height);
});

test('stands beside words that are broken over two columns, and covers neither part', async () => {
  await stage.open(page, { ...HARRIS, name: 'card/harris#columns', width: 900 });
  const now = await places();
  expect(now.words.length).toBeGreaterThan(1);
  expect(now.words.at(-1)!.left).toBeGreaterThan(now.words[0]!.left + 100);
  expectBeside(now, 900, HARRIS.height);
});

for (const variant of ['zoom', 'transform']) {
  test(`stands beside its words in a page whose root has a ${variant}`, async () => {
    await stage.open(page, { ...HARRIS, name: `card/harris#${variant}`, width: 1000, height: 800 });
    await page.waitForTimeout(100);
    expectBeside(await places(), 1000, 800);
  });
}

test('changes nothing and breaks nothing under the strictest Content Security Policy and Trusted Types', async () => {
  const policy =
    "default-src 'none'; sandbox allow-scripts; require-trusted-types-for 'script'; trusted-types";
  await page.route('https://stage.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'content-security-policy': policy },
      body: '<!doctype html><title>Strict</title><body></body>',
    }),
  );
  await page.setViewportSize({ width: 460, height: 720 });
  await page.goto('https://stage.example/');
  const devtools = await page.context().newCDPSession(page);
  const run = async (expression: string) => {
    const { exceptionDetails } = await devtools.send('Runtime.evaluate', { expression });
    expect(exceptionDetails?.exception?.description).toBeUndefined();
  };
  await run(
    'const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: "open" }); }; globalThis.refused = []; addEventListener("securitypolicyviolation", (event) => refused.push(event.violatedDirective));',
  );
  await run(stage.script);
  const messages = readFileSync('src/_locales/en/messages.json', 'utf8');
  await run(`showState('card/shoigu#live-ready', ${messages}, 'en')`);
  await page.waitForTimeout(300);
  expectBeside(await places(), 460, 720);
  expect(await page.evaluate('globalThis.refused')).toEqual([]);
  const { top, bottom } = (await places()).card!;
  expect(bottom - top).toBeGreaterThan(300);
  // Styled, and the portrait drawn although the policy lets no picture in.
  const portrait = page.locator('.portrait canvas');
  await expect(portrait).toHaveCSS('position', 'absolute');
  expect(
    await portrait.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value !== 0);
    }),
  ).toBe(true);
});

test('nothing in it moves when live information comes', async () => {
  const state = { ...HARRIS, name: 'card/shoigu#live-waiting', width: 700, height: 900 };
  const positions = async () =>
    page
      .locator('.incumbent-card :is(h2, .office, .facts, .career, .links, .sources)')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
  await stage.open(page, state);
  const waiting = await positions();
  expect(waiting.length).toBeGreaterThan(5);
  for (const variant of ['live-ready', 'live-offline', 'live-changed', 'live-no-article']) {
    await stage.open(page, { ...state, name: `card/shoigu#${variant}` });
    await page.waitForTimeout(100);
    expect(await positions(), variant).toEqual(waiting);
  }
});

test('closes 300 ms after the pointer has left words and card, and not before', async () => {
  await stage.open(page, { ...HARRIS, name: 'card/harris#pointer' });
  const { card } = await places();
  await page.mouse.move(card!.left + 60, card!.top + 60);
  await page.evaluate(() =>
    (globalThis as unknown as { card: { wordsHovered(over: boolean): void } }).card.wordsHovered(false),
  );
  await page.waitForTimeout(450);
  expect((await places()).card).not.toBeNull();
  await page.mouse.move(card!.right + 60, 5);
  await page.waitForTimeout(120);
  expect((await places()).card).not.toBeNull();
  await page.waitForTimeout(350);
  await gone();
});
