// A browser that is never closed: many articles, and a live blog for hours. What was used is given back.
import { expect, type Page, test } from '@playwright/test';
import { FIRST_MENTIONS, hostileArticle } from '../../fixtures/hostile/article.ts';
import { LONG, trial } from '../../trust/trials.ts';
import { type Chromium, cardIn, startChromium, words } from '../lib/chromium.ts';
import { middleOfWords } from '../lib/page-words.ts';
import type { Web } from '../lib/web.ts';
import { heldBy, workerHeap } from './memory.ts';

const BLOG = 'https://long.example/2022/11/15/live-blog.html';
const EMPTY = 'https://long.example/empty';
const addressOf = (number: number) => `https://long.example/2022/11/15/article-${number}.html`;
const web: Web = { [EMPTY]: '<!doctype html><title>Empty</title>' };

/** What may be held more at the end than at the beginning: caches of the browser's own, compiled code. */
const SLACK = 1_500_000;

let chromium: Chromium;
test.beforeEach(async () => {
  chromium = await startChromium(web);
});
test.afterEach(() => chromium.close());

async function openCard(page: Page): Promise<void> {
  await page.mouse.move(5, 690);
  const point = (await page.evaluate(middleOfWords, { text: 'Emmanuel Macron' }))!;
  await page.mouse.move(point.x, point.y);
  await expect.poll(async () => (await cardIn(page))?.text ?? '').toContain('President of France');
}

trial('Articles opened and left', async () => {
  const wanted = LONG ? 500 : 24;
  const settled = LONG ? 60 : 8;
  test.setTimeout(LONG ? 1_800_000 : 120_000);
  const page = await chromium.open(EMPTY);
  let before: { page: Awaited<ReturnType<typeof heldBy>>; worker: number } | undefined;
  for (let number = 1; number <= wanted; number++) {
    web[addressOf(number)] = hostileArticle({ title: `Allies meet for the ${number}th time` });
    await page.goto(addressOf(number));
    await expect.poll(() => words(page), { timeout: 15_000 }).toEqual(FIRST_MENTIONS);
    if (number % 5 === 0) await openCard(page);
    delete web[addressOf(number)];
    if (number === settled) {
      await page.goto(EMPTY);
      before = { page: await heldBy(page), worker: await workerHeap(chromium) };
    }
  }
  await page.goto(EMPTY);
  const after = { page: await heldBy(page), worker: await workerHeap(chromium) };
  const grown = {
    page: after.page.heap - before!.page.heap,
    worker: after.worker === 0 ? 0 : after.worker - before!.worker,
  };
  expect(grown.page).toBeLessThan(SLACK);
  expect(grown.worker).toBeLessThan(SLACK);
  expect(after.page.listeners).toBeLessThanOrEqual(before!.page.listeners);
  expect(after.page.nodes).toBeLessThanOrEqual(before!.page.nodes + 50);
  const kb = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  return {
    tries: wanted,
    outcome: `from the ${settled}th to the last: page ${kb(grown.page)}, worker ${kb(grown.worker)} more; no listener or node left`,
  };
});

trial('Live blog at speed', async () => {
  const wanted = LONG ? 7200 : 600;
  test.setTimeout(LONG ? 900_000 : 120_000);
  web[BLOG] = hostileArticle({
    after: '',
    script: `window.updates = 0;
      const names = ['Emmanuel Macron', 'Olaf Scholz', 'Jens Stoltenberg', 'somebody'];
      window.run = (count) => new Promise((resolve) => {
        const article = document.querySelector('article');
        const step = () => {
          const update = document.createElement('section');
          update.className = 'update';
          update.innerHTML = '<h2>Update ' + updates + '</h2><p>At this hour it was heard that ' + names[updates % 4] + ' had been seen in the street again, in the rain, number ' + updates + ' of the day.</p>';
          article.prepend(update);
          const old = article.querySelectorAll('.update');
          if (old.length > 60) old[old.length - 1].remove();
          if (++updates % count === 0) resolve(); else setTimeout(step, 8);
        };
        step();
      });`,
  });
  const page = await chromium.open(BLOG);
  await expect.poll(() => words(page), { timeout: 15_000 }).toEqual(FIRST_MENTIONS);
  const third = wanted / 3;
  const run = () =>
    page.evaluate(
      (count) => (globalThis as unknown as { run(count: number): Promise<void> }).run(count),
      third,
    );
  await run();
  await page.waitForTimeout(3000);
  const before = { page: await heldBy(page), worker: await workerHeap(chromium) };
  await page.bringToFront();
  await run();
  await run();
  await page.waitForTimeout(3000);
  await expect
    .poll(async () => new Set(await words(page)), { timeout: 15_000 })
    .toEqual(new Set(FIRST_MENTIONS));
  const after = { page: await heldBy(page), worker: await workerHeap(chromium) };
  await page.bringToFront();
  expect(after.page.heap - before.page.heap).toBeLessThan(SLACK);
  expect(after.worker - before.worker).toBeLessThan(SLACK);
  expect(after.page.listeners).toBeLessThanOrEqual(before.page.listeners);
  expect(after.page.nodes).toBeLessThan(before.page.nodes * 1.2);
  // Switched off, everything of ours goes.
  await chromium.change({ enabled: false });
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  const off = await heldBy(page);
  expect(off.listeners).toBeLessThan(after.page.listeners);
  const kb = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  return {
    tries: wanted,
    outcome: `page ${kb(after.page.heap - before.page.heap)}, worker ${kb(after.worker - before.worker)} more; ${off.listeners} listeners left when switched off`,
  };
});
