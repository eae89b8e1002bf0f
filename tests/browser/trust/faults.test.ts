// What can go wrong around the extension: its worker stopped, itself replaced, storage full or spoilt, the pack missing.
// Nothing the reader has chosen may be lost, and no page may be left half marked.
import { expect, type Page, test } from '@playwright/test';
import { FIRST_MENTIONS, hostileArticle } from '../../fixtures/hostile/article.ts';
import { LONG, trial } from '../../trust/trials.ts';
import { type Chromium, cardIn, startChromium, words } from '../lib/chromium.ts';
import { middleOfWords } from '../lib/page-words.ts';
import type { Web } from '../lib/web.ts';
import { accessSetter, controlWorker, inIsolatedWorld, isolatedWorlds, reloader } from './worker-control.ts';

const ADDRESS = 'https://faults.example/2022/11/15/allies-meet.html';
const OTHER = 'https://faults.example/2022/11/16/allies-meet.html';
const web: Web = { [ADDRESS]: hostileArticle({}), [OTHER]: hostileArticle({ title: 'The day after' }) };

let chromium: Chromium;

test.beforeEach(async () => {
  chromium = await startChromium(web);
});
test.afterEach(() => chromium.close());

const marked = (page: Page, timeout = 15_000) =>
  expect.poll(() => words(page), { timeout }).toEqual(FIRST_MENTIONS);
const quiet = () => expect(chromium.complaints).toEqual([]);

async function openCard(page: Page, timeout = 10_000): Promise<void> {
  await page.mouse.move(5, 690);
  const point = (await page.evaluate(middleOfWords, { text: 'Emmanuel Macron' }))!;
  await page.mouse.move(point.x, point.y);
  await expect
    .poll(async () => (await cardIn(page))?.text ?? '', { timeout })
    .toContain('President of France');
}

/** What our first script leaves in its world: see page-handle.ts. */
const OUR_MARK = "Symbol.for('incumbent.page') in globalThis";

type Stored = Record<string, unknown>;
interface StorageChrome {
  storage: Record<'local' | 'sync', { get(keys: null): Promise<Stored>; set(values: object): Promise<void> }>;
}
const stored = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: StorageChrome }).chrome;
    return { ...(await storage.sync.get(null)), ...(await storage.local.get(null)) };
  });
const store = (page: Page, area: 'local' | 'sync', values: object) =>
  page.evaluate(
    ([name, all]) => (globalThis as unknown as { chrome: StorageChrome }).chrome.storage[name].set(all),
    [area, values] as const,
  );

/** Sends the worker a message from where the page's content script stands. */
const fromPage = (page: Page, name: string, request: object) =>
  inIsolatedWorld(
    page,
    chromium.id,
    `chrome.runtime.sendMessage(${JSON.stringify({ to: 'worker', name, request })})`,
  );

trial('Worker stopped at random moments', async () => {
  test.setTimeout(LONG ? 900_000 : 120_000);
  const worker = await controlWorker(chromium);
  const wanted = LONG ? 200 : 24;
  let stops = 0;
  // The same moments every time: a failure can be seen again.
  let state = 7;
  const random = (most: number) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
  while (stops < wanted) {
    const page = await chromium.open(stops % 2 ? ADDRESS : OTHER);
    for (let times = 0; times < 4; times++) {
      await page.waitForTimeout(random(90));
      await worker.stop();
      stops++;
    }
    await marked(page);
    await worker.stop();
    stops++;
    const opened = openCard(page);
    await page.waitForTimeout(350 + random(120));
    await worker.stop();
    stops++;
    await opened;
    await page.close();
  }
  await worker.close();
  quiet();
  return { tries: stops, outcome: 'every page marked, every card filled' };
});

trial('Extension reloaded under open pages', async () => {
  const [first, second] = [await chromium.open(ADDRESS), await chromium.open(OTHER)];
  for (const page of [first, second]) {
    await page.bringToFront();
    await marked(page);
  }
  await openCard(second);
  const reload = await reloader(chromium);
  const tries = 3;
  for (let time = 0; time < tries; time++) {
    await reload();
    for (const page of [second, first]) {
      await page.bringToFront();
      // The old script falls silent at the next thing that happens; the new one marks the page alone.
      await page.mouse.move(200 + time, 300);
      await page.mouse.move(220 + time, 310);
      await marked(page);
      const sizes = () =>
        page.evaluate(
          () =>
            [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].filter(
              ({ size }) => size > 0,
            ).length,
        );
      await expect.poll(sizes).toBe(1);
    }
  }
  await openCard(first);
  const hosts = await first.evaluate(() => document.documentElement.childElementCount);
  expect(hosts).toBe(3);
  quiet();
  return { tries, outcome: 'one set of marks, no complaint in the console, cards open' };
});

trial('Storage full', async () => {
  const page = await chromium.open(ADDRESS);
  await marked(page);
  const ours = await chromium.surface('options/index.html');
  await store(ours, 'local', { muted: [{ key: 'Q1', name: 'Before' }], sites: ['kept.example'] });
  // To the last hundred bytes of what the browser gives.
  for (let size = 4_000_000; size > 40; size = Math.floor(size / 2)) {
    for (let part = 0; part < 4; part++)
      await store(ours, 'local', { [`ballast${size}-${part}`]: 'x'.repeat(size) }).catch(() => null);
  }
  const answers = [];
  for (let tries = 0; tries < 10; tries++)
    answers.push(await fromPage(page, 'mute', { key: `Q10000${tries}`, name: 'x'.repeat(200) }));
  expect(answers.filter((answer) => (answer as { ok: boolean }).ok).length).toBeLessThan(10);
  for (const answer of answers) expect(answer).toHaveProperty('ok');
  const { muted, sites } = await stored(ours);
  expect((muted as { name: string }[])[0]).toEqual({ key: 'Q1', name: 'Before' });
  expect(sites).toEqual(['kept.example']);
  await page.reload();
  await marked(page);
  await openCard(page);
  quiet();
  return {
    tries: answers.length,
    outcome: 'refused in words, everything chosen before is kept, pages are read',
  };
});

trial('Quota of storage.sync exceeded', async () => {
  const ours = await chromium.surface('options/index.html');
  const answers = await ours.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: StorageChrome }).chrome;
    let refused = 0;
    // 120 writes a minute are what the browser allows.
    for (let write = 0; write < 140; write++)
      await storage.sync.set({ hoverDelay: 200 + write }).catch(() => refused++);
    return refused;
  });
  expect(answers).toBeGreaterThan(0);
  // Now through the page that the reader uses: the choice is refused in words, and shown as it is stored.
  const before = await stored(ours);
  await ours.reload();
  const box = ours.locator('input[type="checkbox"]').first();
  await box.click({ force: true });
  await ours.waitForTimeout(500);
  expect(await stored(ours)).toEqual(before);
  const page = await chromium.open(ADDRESS);
  await marked(page);
  quiet();
  return { tries: 140, outcome: 'the last choice that was taken stands; pages are read' };
});

const SPOILT: Stored[] = [
  { version: 99, enabled: true, categories: { head: true, future: true }, somethingNew: { deep: [1] } },
  { version: 'x', enabled: 'yes', siteMode: 7, hoverDelay: -1, style: null, density: {}, categories: [] },
  { sites: 'everything', muted: { a: 1 }, corrections: 5, ownPeople: [null, 1, 'x', { name: 5 }] },
  {
    sites: ['a b', '::', '%%%', '[', 'x'.repeat(300), 'ümlaut.example', '*.example'],
    siteMode: 'not-chosen',
  },
  { muted: Array.from({ length: 3000 }, (_, at) => ({ key: `Q${at + 9_000_000}`, name: `Nobody ${at}` })) },
  { ownPeople: [{ name: '.*', otherNames: ['(', '[', ' '], office: '\u0000', jurisdiction: '' }] },
];

trial('Settings corrupted or from a newer version', async () => {
  const ours = await chromium.surface('options/index.html');
  for (const [at, values] of SPOILT.entries()) {
    const lists = ['sites', 'muted', 'corrections', 'ownPeople'];
    for (const [name, value] of Object.entries(values))
      await store(ours, lists.includes(name) ? 'local' : 'sync', { [name]: value });
    await ours.waitForTimeout(250);
    const page = await chromium.open(ADDRESS);
    await expect.poll(() => words(page), { message: `set ${at}`, timeout: 10_000 }).toEqual(FIRST_MENTIONS);
    await page.close();
    await ours.reload();
    await expect(ours.locator('h1, h2').first()).toBeVisible();
    // What was stored is still there: a newer version that comes back finds its own.
    const now = await stored(ours);
    for (const [name, value] of Object.entries(values))
      expect(now[name], `${name} of set ${at}`).toEqual(value);
    await ours.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<string, { clear(): Promise<void> }> } }
      ).chrome;
      await storage.local!.clear();
      await storage.sync!.clear();
    });
  }
  quiet();
  return { tries: SPOILT.length, outcome: 'defaults in their place, the stored values left alone' };
});

trial('Two windows changing settings at once', async () => {
  const pages = [await chromium.open(ADDRESS), await chromium.open(OTHER)];
  for (const page of pages) {
    await page.bringToFront();
    await marked(page);
  }
  const each = 25;
  const burst = (page: Page, from: number) =>
    inIsolatedWorld(
      page,
      chromium.id,
      `Promise.all(Array.from({ length: ${each} }, (_, at) => chrome.runtime.sendMessage({ to: 'worker', name: 'mute',
        request: { key: 'Q' + (${from} + at), name: 'Nobody ' + at } })))`,
    );
  // While the options page switches sites back and forth.
  const ours = await chromium.surface('options/index.html');
  const switching = (async () => {
    await store(ours, 'sync', { siteMode: 'not-chosen' });
    for (let time = 0; time < 12; time++)
      await store(ours, 'local', { sites: time % 2 ? ['one.example'] : ['two.example', 'one.example'] });
  })();
  const answers = (await Promise.all([burst(pages[0]!, 1_000_000), burst(pages[1]!, 2_000_000)])).flat() as {
    ok: boolean;
  }[];
  await switching;
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const { muted, sites } = await stored(ours);
  expect((muted as object[]).length).toBe(2 * each);
  expect(sites).toEqual(['one.example']);
  const registered = () =>
    ours.evaluate(async () => {
      const { scripting } = (
        globalThis as unknown as {
          chrome: { scripting: { getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]> } };
        }
      ).chrome;
      return (await scripting.getRegisteredContentScripts()).map(({ excludeMatches }) => excludeMatches);
    });
  await expect.poll(registered).toEqual([['*://*.one.example/*']]);
  quiet();
  return {
    tries: 2 * each + 13,
    outcome: 'all of both kept; the browser runs us where the last choice says',
  };
});

/** The browser may make a world for us and yet keep our scripts out of it. */
async function ourCodeIn(page: Page): Promise<boolean> {
  const { ids } = await isolatedWorlds(page, chromium.id);
  return ids.length > 0 && Boolean(await inIsolatedWorld(page, chromium.id, OUR_MARK));
}

trial('Access to sites taken away and given back', async () => {
  const setAccess = await accessSetter(chromium);
  const page = await chromium.open(ADDRESS);
  await marked(page);
  const rounds = 3;
  for (let round = 0; round < rounds; round++) {
    await setAccess('ON_CLICK');
    await page.waitForTimeout(500);
    await page.reload();
    await page.waitForTimeout(800);
    expect(await words(page)).toEqual([]);
    expect(await ourCodeIn(page)).toBe(false);
    // Given back, open pages are marked without being loaded again.
    await setAccess('ON_ALL_SITES');
    await page.bringToFront();
    await marked(page);
  }
  await openCard(page);
  quiet();
  return {
    tries: 2 * rounds,
    outcome: 'nothing of ours runs without access; open pages are marked once it is back',
  };
});

for (const [name, pack] of [
  ['Pack missing', 'none'],
  ['Pack damaged', 'damaged'],
] as const) {
  trial(name, async () => {
    await chromium.close();
    chromium = await startChromium(web, pack);
    const page = await chromium.open(ADDRESS);
    await expect.poll(async () => (await chromium.stateOf(page)).state, { timeout: 15_000 }).toBe('error');
    const state = await chromium.stateOf(page);
    expect(state.state === 'error' && state.error.length).toBeGreaterThan(10);
    expect(await words(page)).toEqual([]);
    const popup = await chromium.surface(`popup/index.html?tab=${await chromium.tabIdOf(page)}`);
    if (state.state === 'error') await expect(popup.locator('body')).toContainText(state.error);
    await page.bringToFront();
    await page.mouse.move(300, 200);
    expect(await cardIn(page)).toBeNull();
    quiet();
    return { tries: 1, outcome: 'nobody is marked, the popup says why' };
  });
}

trial('Offline', async () => {
  const page = await chromium.open(ADDRESS);
  await chromium.context.setOffline(true);
  await marked(page);
  await openCard(page);
  const options = await chromium.surface('options/index.html');
  await expect(options.locator('h1, h2').first()).toBeVisible();
  await chromium.context.setOffline(false);
  expect((await isolatedWorlds(page, chromium.id)).ids.length).toBe(1);
  quiet();
  return { tries: 1, outcome: 'everything works: nothing is asked for' };
});
