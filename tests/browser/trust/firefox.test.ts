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

trial('Firefox: access to pages taken away', async () => {
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
  // The options say so, and offer to ask for it.
  const options = await firefox.surface('options/index.html');
  await expect
    .poll(() => options.$$eval('.sure button.strong', (buttons) => buttons.length))
    .toBeGreaterThan(0);
  expect(firefox.complaints).toEqual([]);
  return { tries: 1, outcome: 'nothing of ours runs in pages; the options say why and offer to ask for it' };
});
