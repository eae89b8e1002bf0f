// Firefox lets readers take an extension's access to sites away at any time, and give it back.
import { expect, test } from '@playwright/test';
import { FIRST_MENTIONS, hostileArticle } from '../../fixtures/hostile/article.ts';
import { CLOBBERED } from '../../fixtures/hostile/clobbered.ts';
import { trial } from '../../trust/trials.ts';
import { type Firefox, hasFirefox, startFirefox, words } from '../lib/firefox.ts';

const ADDRESS = 'https://access.example/2022/11/15/allies-meet.html';

/** Pages that work against us in ways in which Firefox's worlds are kept apart differently from Chromium's. */
const HOSTILE: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(CLOBBERED).map(([kind, element]) => [
      kind,
      hostileArticle({ before: element, after: element }),
    ]),
  ),
  'prototypes overridden': hostileArticle({
    script: `for (const type of [Range, Map, Set, Array, Text, Element, Document, Node, EventTarget, MutationObserver])
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
          if (/constructor|range|toString|values|keys|next|Symbol/i.test(name)) continue;
          const { value, writable } = Object.getOwnPropertyDescriptor(type.prototype, name);
          if (typeof value === 'function' && writable && /^(?:setStart|setEnd|getAttribute|checkVisibility|getElementsByTagName|observe|comparePoint|getClientRects|querySelectorAll)$/.test(name))
            type.prototype[name] = () => { throw new Error('ours'); };
        }
      Object.prototype.polluted = 'yes'; window.browser = window.chrome = null;`,
  }),
  'JSON-LD without end': hostileArticle({
    head: `<script type="application/ld+json">${'{"a":'.repeat(100_000)}1</script>`,
  }),
  'registry cleared': hostileArticle({
    script:
      'window.rounds = 0; setInterval(() => { if (rounds < 20 && CSS.highlights.size) { CSS.highlights.clear(); rounds++; } }, 30);',
  }),
};
const web: Record<string, string> = { [ADDRESS]: hostileArticle({}) };
for (const [at, page] of Object.values(HOSTILE).entries())
  web[`https://hostile${at}.example/2022/11/15/story.html`] = page;

let firefox: Firefox;
test.skip(!hasFirefox(), 'There is no Firefox here.');
test.beforeAll(async () => {
  firefox = await startFirefox(web);
});
test.afterAll(() => firefox?.close());

const ORIGINS = { origins: ['http://*/*', 'https://*/*'] };
interface Permissions {
  browser: {
    permissions: { remove(what: object): Promise<boolean>; contains(what: object): Promise<boolean> };
  };
}

trial('Firefox: hostile pages', async () => {
  for (const [at, kind] of Object.keys(HOSTILE).entries()) {
    const page = await firefox.open(`https://hostile${at}.example/2022/11/15/story.html`);
    let move = 0;
    const seen = async () => {
      await page.mouse.move(100 + (move++ % 50), 300);
      return words(page);
    };
    await expect.poll(seen, { message: kind, timeout: 20_000 }).toEqual(FIRST_MENTIONS);
    await page.close();
  }
  expect(firefox.complaints.filter((text) => !text.includes('ours'))).toEqual([]);
  return { tries: Object.keys(HOSTILE).length, outcome: 'read and marked as ever, nothing thrown' };
});

trial('Firefox: no request with default settings', async () => {
  const page = await firefox.open(ADDRESS);
  await expect.poll(() => words(page), { timeout: 20_000 }).toEqual(FIRST_MENTIONS);
  const surfaces = ['popup/index.html', 'options/index.html', 'sidepanel/index.html', 'welcome/index.html'];
  for (const path of surfaces) {
    const surface = await firefox.surface(path);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await surface.close();
  }
  await firefox.askWorker('live-refresh', {});
  await firefox.askPage(page, 'step', { direction: 1 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.close();
  expect(firefox.proxied()).toEqual([]);
  // Were there a request, it would have been seen.
  await firefox.home.evaluate(() => fetch('https://control.example/').catch(() => null));
  expect(firefox.proxied()).toEqual(['control.example:443']);
  firefox.forget();
  return {
    tries: surfaces.length + 3,
    outcome: 'none; a request made on purpose, as a check of the check, was seen',
  };
});

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
