import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { type Driver, type DriverOptions, POPUP, WINDOW } from './driver.ts';

/** Milliseconds until the extension's worker must have shown up. */
const WORKER_WAIT = 20_000;

function switches(extension: string): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    // Branded Chrome refuses to load extensions from the command line unless told so.
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // Root has no sandbox to run in; anybody else keeps theirs.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

type Api = typeof globalThis & {
  chrome: {
    tabs: {
      query(filter: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
    };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
};

/** Starts Chromium, Chrome or Edge with the extension, in a profile of its own that is thrown away. */
export async function startChromium({
  executablePath,
  extension,
  headless,
  dark,
}: DriverOptions): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'incumbent-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? WINDOW : null,
    colorScheme: dark ? 'dark' : headless ? 'light' : null,
    args: switches(extension),
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: WORKER_WAIT }).catch(async () => {
      await context.close();
      throw new Error(
        'The browser did not load the extension: Chrome and Edge refuse unpacked extensions from the command line; use Chromium or Firefox.',
      );
    }));
  const home = `chrome-extension://${new URL(worker.url()).host}`;
  const page: Page = context.pages()[0] ?? (await context.newPage());
  let popup: Page | undefined;
  let tabId = 0;

  return {
    get tabId() {
      return tabId;
    },
    async open(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      tabId = await worker.evaluate(async (address) => {
        const tabs = await (globalThis as unknown as Api).chrome.tabs.query({});
        return tabs.find((tab) => tab.url === address)?.id ?? 0;
      }, page.url());
    },
    async ask(to, name, request) {
      popup ??= await context.newPage();
      const address = `${home}/popup/index.html?tab=${tabId}`;
      if (popup.url() !== address) {
        await popup.setViewportSize(POPUP);
        await popup.goto(address);
      }
      return popup.evaluate(
        ([message, tab]) => {
          const { chrome } = globalThis as unknown as Api;
          return message.to === 'worker'
            ? chrome.runtime.sendMessage(message)
            : chrome.tabs.sendMessage(tab, message, { frameId: 0 });
        },
        [{ to, name, request }, tabId] as const,
      );
    },
    async picturePage(file) {
      await page.bringToFront();
      await page.screenshot({ path: file });
    },
    async picturePopup(file) {
      await popup!.bringToFront();
      await popup!.reload();
      await popup!.waitForTimeout(500);
      await popup!.screenshot({ path: file });
    },
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
