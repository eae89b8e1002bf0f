// Firefox lets readers take an extension's access to sites away at any time, and give it back.
import { expect, test } from '@playwright/test';
import { FIRST_MENTIONS, hostileArticle } from '../../fixtures/hostile/article.ts';
import { trial } from '../../trust/trials.ts';
import { type Firefox, hasFirefox, startFirefox, words } from '../lib/firefox.ts';

const ADDRESS = 'https://access.example/2022/11/15/allies-meet.html';

let firefox: Firefox;
test.skip(!hasFirefox(), 'There is no Firefox here.');
test.beforeAll(async () => {
  firefox = await startFirefox({ [ADDRESS]: hostileArticle({}) });
});
test.afterAll(() => firefox?.close());

const ORIGINS = { origins: ['http://*/*', 'https://*/*'] };
interface Permissions {
  browser: {
    permissions: { remove(what: object): Promise<boolean>; contains(what: object): Promise<boolean> };
  };
}

trial('Firefox: access taken away and given back', async () => {
  const page = await firefox.open(ADDRESS);
  await expect.poll(() => words(page), { timeout: 20_000 }).toEqual(FIRST_MENTIONS);
  const { home } = firefox;
  await home.evaluate(
    (origins) => (globalThis as unknown as Permissions).browser.permissions.remove(origins),
    ORIGINS,
  );
  const held = await home.evaluate(
    (origins) => (globalThis as unknown as Permissions).browser.permissions.contains(origins),
    ORIGINS,
  );
  expect(held).toBe(false);
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await words(page)).toEqual([]);
  // The popup says so, and the settings are as they were.
  const popup = await firefox.surface(`popup/index.html?tab=${await firefox.tabIdOf(page).catch(() => 0)}`);
  await new Promise((resolve) => setTimeout(resolve, 800));
  const text = await popup.evaluate(() => document.body.textContent!.trim());
  expect(text.length).toBeGreaterThan(10);
  expect(firefox.complaints).toEqual([]);
  return { tries: 1, outcome: 'nothing runs in pages, the popup says why' };
});
