// Firefox with the built extension in it, driven over WebDriver BiDi, on a web of our own making.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageMessages, Result, TabState, WorkerMessages } from '../../../src/platform/messages.ts';
import type { Settings } from '../../../src/platform/settings.ts';
import { findBrowser } from '../../../tools/lib/browsers.ts';
import { copyExtension, type PackName } from './extension-copy.ts';
import { paintedWords } from './page-words.ts';
import { startRecordingProxy } from './recording-proxy.ts';
import { answerFrom, isFurniture, type Web } from './web.ts';

interface Api {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<'local' | 'sync', { set(values: object): Promise<void> }>;
}
declare const browser: Api;

export interface Firefox {
  browser: Browser;
  /** A page of the extension, to speak from as popup and options do. */
  home: Page;
  /** Opens a page and brings it to the front, or leaves it behind another. */
  open(address: string, behind?: boolean): Promise<Page>;
  askWorker<N extends keyof WorkerMessages>(
    name: N,
    request: WorkerMessages[N]['request'],
  ): Promise<Result<WorkerMessages[N]['response']>>;
  askPage<N extends keyof PageMessages>(
    page: Page,
    name: N,
    request: PageMessages[N]['request'],
  ): Promise<Result<PageMessages[N]['response']>>;
  stateOf(page: Page): Promise<TabState>;
  tabIdOf(page: Page): Promise<number>;
  change(settings: Partial<Settings>): Promise<void>;
  surface(path: string): Promise<Page>;
  strayRequests: string[];
  /** Hosts asked for outside of pages: by the extension, were it to ask. */
  proxied(): string[];
  /** Forgets those asked for so far: by a test, on purpose. */
  forget(): void;
  complaints: string[];
  close(): Promise<void>;
}

/** Where Firefox asks for its own updates, settings and block lists. */
const FIREFOX_ITSELF = /(?:^|\.)(?:mozilla|firefox|mozgcp|mozaws)\.(?:org|com|net)(?::\d+)?$/;
const LISTS = ['sites', 'muted', 'corrections', 'ownPeople'];

/** Whether there is a Firefox to test in. */
export const hasFirefox = (): boolean => findBrowser('firefox') !== undefined;

/** Starts Firefox with the extension on the given web. */
export async function startFirefox(web: Web, pack: PackName = 'small'): Promise<Firefox> {
  const extension = copyExtension('firefox', pack);
  const manifest = JSON.parse(readFileSync(join(extension.folder, 'manifest.json'), 'utf8'));
  // Chosen by us, because nothing tells the address that Firefox gives the extension's pages.
  const uuid = randomUUID();
  // Pages are answered before they reach it; the extension's own requests, were there any, would end here.
  const proxy = await startRecordingProxy();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
    headless: true,
    defaultViewport: { width: 1000, height: 700 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
    },
  });
  await firefox.installExtension(extension.folder);
  const strayRequests: string[] = [];
  const complaints: string[] = [];

  const surface = async (path: string) => {
    const page = await firefox.newPage();
    // For the driver, the navigation to a page of an extension never ends.
    await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
    await page.waitForFunction(() => 'browser' in globalThis && document.readyState === 'complete');
    return page;
  };
  const home = await surface('welcome/index.html');

  const tabIdOf = async (page: Page) => {
    const tabs = await home.evaluate(() => browser.tabs.query({}));
    return tabs.find(({ url }) => url === page.url())!.id;
  };
  const askWorker: Firefox['askWorker'] = (name, request) =>
    home.evaluate((message) => browser.runtime.sendMessage(message), {
      to: 'worker',
      name,
      request,
    }) as never;

  const proxied = () => proxy.hosts.filter((host) => !FIREFOX_ITSELF.test(host));

  return {
    browser: firefox,
    proxied,
    forget: () => void proxy.hosts.splice(0),
    home,
    surface,
    strayRequests,
    complaints,
    tabIdOf,
    askWorker,
    async open(address, behind = false) {
      const page = await firefox.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = request.url();
        const answer = answerFrom(web, url);
        if (answer) return void request.respond(answer);
        // Firefox draws its own controls with fonts of its own, which come from no network.
        if (url.startsWith('data:')) return void request.continue();
        if (!isFurniture(url)) strayRequests.push(url);
        return void request.abort();
      });
      if (behind) await home.bringToFront();
      await page.goto(address);
      if (!behind) await page.bringToFront();
      return page;
    },
    async askPage(page, name, request) {
      return home.evaluate(
        (tab, sent) => browser.tabs.sendMessage(tab, sent, { frameId: 0 }),
        await tabIdOf(page),
        { to: 'page', name, request },
      ) as never;
    },
    async stateOf(page) {
      const answer = await askWorker('tab-result', { tabId: await tabIdOf(page) });
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    },
    async change(settings) {
      await home.evaluate(
        async (values, lists) => {
          for (const [name, value] of Object.entries(values))
            await browser.storage[lists.includes(name) ? 'local' : 'sync'].set({ [name]: value });
        },
        settings,
        LISTS,
      );
    },
    async close() {
      await firefox.close();
      proxy.close();
      extension.remove();
      strayRequests.push(...proxied());
      // Whatever a test was about: with the settings as they come, nothing may have been asked of the network.
      if (strayRequests.length > 0) throw new Error(`Asked of the network: ${strayRequests.join(', ')}`);
    },
  };
}

/** The words highlighted in a page. */
export const words = (page: Page): Promise<string[]> => page.evaluate(paintedWords);
