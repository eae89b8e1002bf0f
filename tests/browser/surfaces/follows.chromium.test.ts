// The side panel stays open while its reader goes from page to page. Needs the built extension.
import { expect, test } from '@playwright/test';
import { type Chromium, startChromium } from '../lib/chromium.ts';
import { fixturePage } from '../lib/web.ts';

const ARTICLE = 'https://news.example/world/2023/09/08/summit';
const OTHER = 'https://news.example/recipes/soup';
let chromium: Chromium;

test.beforeAll(async () => {
  chromium = await startChromium({ [ARTICLE]: fixturePage('summit'), [OTHER]: fixturePage('recipe') });
});
test.afterAll(() => chromium.close());

test('shows each page’s officials as soon as they are known, without being asked', async () => {
  const page = await chromium.open(OTHER);
  const panel = await chromium.surface(`sidepanel/index.html?tab=${await chromium.tabIdOf(page)}`);
  await expect(panel.locator('.person, .empty h2').first()).toBeVisible();
  await expect(panel.locator('.person')).toHaveCount(0);
  await page.bringToFront();
  await page.goto(ARTICLE);
  await expect(panel.locator('.person').first()).toBeVisible();
  await expect(panel.locator('.story h2')).not.toBeEmpty();
  await page.goto(OTHER);
  await expect(panel.locator('.person')).toHaveCount(0);
});
