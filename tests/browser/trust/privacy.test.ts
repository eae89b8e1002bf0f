// Nothing is asked of the network, nothing of a page is kept, and where we are switched off we are not.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { FIRST_MENTIONS, hostileArticle } from '../../fixtures/hostile/article.ts';
import { trial } from '../../trust/trials.ts';
import { type Chromium, cardIn, startChromium, words } from '../lib/chromium.ts';
import { middleOfWords } from '../lib/page-words.ts';
import type { Web } from '../lib/web.ts';
import { inIsolatedWorld, isolatedWorlds } from './worker-control.ts';

/** A word that is nowhere else, and in every part of the page that is read. */
const MARKER = 'Quzvexilornab';
const ADDRESS = 'https://private.example/2022/11/15/allies-meet.html';
const web: Web = {
  [ADDRESS]: hostileArticle({
    title: `Allies meet in ${MARKER}`,
    middle: `<p>The town of ${MARKER}, where President Emmanuel Macron was born according to nobody, has a bridge, a mill and a market that is held on the first Tuesday of each month.</p>`,
  }),
};

let chromium: Chromium;
test.beforeEach(async () => {
  chromium = await startChromium(web);
});
test.afterEach(() => chromium.close());

async function read(): Promise<Page> {
  const page = await chromium.open(ADDRESS);
  await expect.poll(() => words(page), { timeout: 15_000 }).toEqual(FIRST_MENTIONS);
  return page;
}

async function openCard(page: Page): Promise<void> {
  const point = (await page.evaluate(middleOfWords, { text: 'Emmanuel Macron' }))!;
  await page.mouse.move(point.x, point.y);
  await expect.poll(async () => (await cardIn(page))?.text ?? '').toContain('President of France');
}

/** Everything a reader can do with the settings as they come. Answers how many things that were. */
async function useEverything(page: Page): Promise<number> {
  await openCard(page);
  const tab = await chromium.tabIdOf(page);
  const surfaces = [
    `popup/index.html?tab=${tab}`,
    `sidepanel/index.html?tab=${tab}`,
    'options/index.html',
    'welcome/index.html',
  ];
  for (const path of surfaces) {
    const surface = await chromium.surface(path);
    await surface.waitForTimeout(400);
    await surface.close();
  }
  await chromium.askWorker('search', { query: 'macron', limit: 5, date: null });
  await chromium.askWorker('pack-info', {});
  await chromium.askWorker('live-status', {});
  await chromium.askWorker('live-refresh', {});
  await page.bringToFront();
  for (const mode of ['cached', 'fetch']) {
    const message = {
      to: 'worker',
      name: 'live-profile',
      request: { key: 'Q3052772', language: 'en', mode },
    };
    await inIsolatedWorld(page, chromium.id, `chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  }
  await chromium.askPage(page, 'step', { direction: 1 });
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
  return surfaces.length + 9;
}

trial('No request with default settings', async () => {
  const page = await read();
  const tries = await useEverything(page);
  await page.waitForTimeout(1500);
  expect(chromium.strayRequests).toEqual([]);
  // Were there a request, from worker or page of ours, it would have been seen.
  const options = await chromium.surface('options/index.html');
  const ask = (address: string) =>
    fetch(address).then(
      () => 'answered',
      () => 'refused',
    );
  await (await chromium.worker()).evaluate(ask, 'https://control.example/worker');
  await options.evaluate(ask, 'https://control.example/options');
  expect(chromium.strayRequests).toContain('https://control.example/worker');
  expect(chromium.strayRequests.splice(0)).toHaveLength(2);
  return { tries, outcome: 'none; a request made on purpose, as a check of the check, was seen' };
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

/** The folders of a profile in which an extension's data lie. */
function extensionFiles(profile: string, id: string): string[] {
  const folders = [
    'Local Extension Settings',
    'Sync Extension Settings',
    'Extension State',
    'Extension Scripts',
    'IndexedDB',
    'File System',
    'WebStorage',
    'Extension Rules',
  ];
  return folders
    .map((name) => join(profile, name))
    .filter(existsSync)
    .flatMap(filesBelow)
    .filter((file) => file.includes(id) || /Extension (?:State|Scripts|Rules)/.test(file));
}

trial('No text of the page in storage or logs', async () => {
  const logs: string[] = [];
  (await chromium.worker()).on('console', (message) => logs.push(message.text()));
  chromium.context.on('console', (message) => logs.push(message.text()));
  const page = await read();
  const tries = await useEverything(page);
  // What the reader says to be kept is kept, and shows that the search below finds what is there.
  const KEPT = 'Wohlverwahrtax';
  const mute = { to: 'worker', name: 'mute', request: { key: 'Q99999999', name: KEPT } };
  await inIsolatedWorld(page, chromium.id, `chrome.runtime.sendMessage(${JSON.stringify(mute)})`);
  const options = await chromium.surface('options/index.html');
  const stored = await options.evaluate(async () => {
    type Area = { get(keys: null): Promise<object> };
    const { storage } = (
      globalThis as unknown as { chrome: { storage: Record<'local' | 'sync' | 'session', Area> } }
    ).chrome;
    const areas = await Promise.all([
      storage.local.get(null),
      storage.sync.get(null),
      storage.session.get(null),
    ]);
    const databases = await indexedDB.databases();
    const kept = Object.entries(localStorage);
    return JSON.stringify([areas, databases, await caches.keys(), kept]);
  });
  expect(stored).toContain(KEPT);
  for (const word of [MARKER, 'private.example', 'Macron', 'Allies meet']) expect(stored).not.toContain(word);
  const version = await chromium.context.newPage();
  await version.goto('chrome://version');
  const profile = ((await version.locator('#profile_path').textContent()) ?? '').trim();
  const files = extensionFiles(profile, chromium.id);
  const holding = (word: string) => files.filter((file) => readFileSync(file).includes(word));
  expect(holding(KEPT).length).toBeGreaterThan(0);
  expect(holding(MARKER)).toEqual([]);
  expect(holding('private.example')).toEqual([]);
  expect(logs).toEqual([]);
  return {
    tries: tries + files.length,
    outcome: 'found in no storage area, no file of the profile that is ours, no console',
  };
});

trial('Site switched off: no code of ours', async () => {
  const off = [
    { siteMode: 'not-chosen', sites: ['private.example'] },
    { siteMode: 'only-chosen', sites: ['elsewhere.example'], enabled: true },
    { siteMode: 'only-chosen', sites: [] },
    { siteMode: 'everywhere', enabled: false },
  ] as const;
  for (const settings of off) {
    await chromium.change({ ...settings, sites: [...('sites' in settings ? settings.sites : [])] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const page = await chromium.open(ADDRESS);
    await page.waitForTimeout(700);
    expect((await isolatedWorlds(page, chromium.id)).ids).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  }
  return { tries: off.length, outcome: 'no world of ours in the page, no mark' };
});
