import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, type DriverOptions, POPUP, WINDOW } from './driver.ts';

type Api = typeof globalThis & {
  browser: {
    tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
    };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
};

/** Starts Firefox with the extension installed for the time it runs. */
export async function startFirefox({
  executablePath,
  extension,
  headless,
  dark,
}: DriverOptions): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  // Chosen by us, because nothing tells the address that Firefox gives the extension's pages.
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? WINDOW : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // 0 dark, 1 light, 2 as the system.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : headless ? 1 : 2,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
    },
  });
  await browser.installExtension(extension);
  const page: Page = await browser.newPage();
  let popup: Page | undefined;
  let tabId = 0;

  /** The popup as a page of its own. Its navigation never counts as finished for the driver, so it does not wait. */
  const openPopup = async (): Promise<Page> => {
    if (popup) return popup;
    popup = await browser.newPage();
    await popup.setViewport(POPUP);
    await showPopup();
    const address = page.url();
    tabId = await popup.evaluate(async (url) => {
      const tabs = await (globalThis as unknown as Api).browser.tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id ?? 0;
    }, address);
    return popup;
  };
  const showPopup = async () => {
    await popup!.goto(`moz-extension://${uuid}/popup/index.html${tabId ? `?tab=${tabId}` : ''}`, {
      waitUntil: [],
    });
    await popup!.waitForFunction(() => 'browser' in globalThis && document.readyState === 'complete');
  };

  return {
    get tabId() {
      return tabId;
    },
    async open(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      if (!headless) return page.bringToFront();
      await openPopup();
    },
    async ask(to, name, request) {
      const asking = await openPopup();
      return asking.evaluate(
        (message, tab) => {
          const { browser: api } = globalThis as unknown as Api;
          return message.to === 'worker'
            ? api.runtime.sendMessage(message)
            : api.tabs.sendMessage(tab, message, { frameId: 0 });
        },
        { to, name, request },
        tabId,
      );
    },
    async picturePage(file) {
      await page.bringToFront();
      await page.screenshot({ path: file as `${string}.png` });
    },
    async picturePopup(file) {
      await popup!.bringToFront();
      await showPopup();
      await new Promise((resolve) => setTimeout(resolve, 500));
      await popup!.screenshot({ path: file as `${string}.png` });
    },
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
