// The popup as a reader uses it: with one click each, and without a mouse.
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { installedChromium } from '../../../tools/lib/installed-chromium.ts';
import { buildStage, STATES, type Stage } from './states.ts';

const state = (name: string) => STATES.find((one) => one.name === `popup/${name}`)!;
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
  await stage.open(page, state('article'));
});
test.afterEach(() => page.close());

/** What the popup asked of worker, page and settings under a name. */
const done = (name: string) =>
  page.evaluate(
    (wanted) =>
      (globalThis as unknown as { done: [string, unknown][] }).done
        .filter(([one]) => one === wanted)
        .map(([, what]) => what),
    name,
  );
const person = (name: string) => page.locator('.cast .person', { hasText: name });

test('shows who is in the story without a click, by country, the weightiest first', async () => {
  await expect(page.locator('.group > h3 > span:nth-child(2)')).toHaveText([
    'United States',
    'Russia',
    'North Korea',
    'United Nations',
    'Bulgaria',
  ]);
  await expect(person('Shoigu')).toContainText('Minister of Defence of Russia');
  await expect(person('Borisov')).toContainText('until September 2021');
});

test('one click finds a mention, the next one the next, and there is a way back', async () => {
  const buttons = person('Shoigu').locator('.jump button');
  await buttons.click();
  await expect(person('Shoigu').locator('.jump')).toContainText('1 of 2');
  await buttons.last().click();
  await expect(person('Shoigu').locator('.jump')).toContainText('2 of 2');
  await buttons.first().click();
  expect(await done('show-mention')).toEqual([
    { key: 'Q185067', index: 0 },
    { key: 'Q185067', index: 1 },
    { key: 'Q185067', index: 0 },
  ]);
});

test('one click tells what somebody does now', async () => {
  await person('Shoigu').locator('.who').click();
  await expect(person('Shoigu').locator('.since')).toContainText(
    'Secretary of the Security Council of Russia',
  );
  expect(await done('profile')).toMatchObject([{ key: 'Q185067', date: '2023-09-08' }]);
});

test('one click switches the site off, and the next one on again', async () => {
  await page.getByRole('switch').click();
  await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'false');
  await page.getByRole('switch').click();
  expect(await done('settings')).toMatchObject([
    { siteMode: 'not-chosen', sites: ['news.example'] },
    { sites: [] },
  ]);
});

test('arrow keys walk through the people and their mentions', async () => {
  await person('Harris').locator('.who').focus();
  await page.keyboard.press('ArrowDown');
  await expect(person('Biden').locator('.who')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(person('Biden').locator('.jump')).toContainText('1 of 3');
  await page.keyboard.press('End');
  await expect(person('Borisov').locator('.who')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(person('Borisov').locator('.profile')).toBeVisible();
});

test('everything can be reached with the Tab key, in the order in which it stands', async () => {
  const tops: number[] = [];
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement && activeElement !== document.body
        ? activeElement.getBoundingClientRect().top + scrollY
        : null;
    });
    if (at === null) break;
    tops.push(Math.round(at / 24));
  }
  expect(tops.length).toBeGreaterThan(20);
  // The masthead sticks to the top; from there it only goes down.
  const afterMasthead = tops.slice(3);
  expect(afterMasthead).toEqual([...afterMasthead].sort((a, b) => a - b));
});

test('what has the focus is never under the masthead', async () => {
  await person('Borisov').locator('.who').focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(() => {
      const box = document.activeElement!.getBoundingClientRect();
      const masthead = document.querySelector('.masthead')!;
      return !masthead.contains(document.activeElement) && box.top < masthead.getBoundingClientRect().bottom;
    });
    expect(covered).toBe(false);
  }
});

test('search is led by the keyboard and shows the facts of whom it finds', async () => {
  await page.getByRole('combobox').fill('gut');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.picked .name').first()).toHaveText('António Guterres');
  expect(await done('search')).toMatchObject([{ query: 'gut', date: '2023-09-08' }]);
  await page.getByRole('combobox').press('Escape');
  await expect(page.locator('.picked')).toHaveCount(0);
});

test('copies the cast, and says so', async () => {
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('.copy [role=status]')).toHaveText('Copied');
  expect(String((await done('copy'))[0])).toContain(
    '- Kamala Harris: Vice President of the United States · 9 mentions',
  );
});

test('a wrong date is corrected in two steps', async () => {
  await page.getByRole('button', { name: 'Correct the date' }).click();
  await page.locator('input[type=date]').fill('2019-03-04');
  await page.getByRole('button', { name: 'Apply' }).click();
  expect(await done('correct-date')).toEqual([{ date: '2019-03-04' }]);
});

test('says why nothing is shown, and looks all the same when asked', async () => {
  await stage.open(page, state('not-article'));
  await expect(page.locator('.empty')).toContainText('front page');
  await page.getByRole('button', { name: 'Look anyway' }).click();
  expect(await done('read-page')).toEqual([{ tabId: 1 }]);
});
