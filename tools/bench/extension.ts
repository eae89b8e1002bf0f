// A Chromium with the built extension in it, and what the bench does with the two.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, noBrowser } from '../lib/browsers.ts';
import { distFor } from '../lib/extension.ts';
import { Chromium, type Page, type Session } from './cdp.ts';

const WORKER_WAIT = 20_000;

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

export interface Installed {
  browser: Chromium;
  /** `chrome-extension://…` */
  home: string;
  /** A page of the extension's that runs none of its scripts and may send messages. */
  desk: Session;
  /** Stops the worker and waits until it has gone. */
  stopWorker(): Promise<void>;
  /** Attaches to the worker as it runs. */
  worker(): Promise<Session>;
  close(): Promise<void>;
}

async function until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
  const late = Date.now() + WORKER_WAIT;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > late) throw new Error(`No ${what} within ${WORKER_WAIT / 1000} seconds.`);
    await pause(50);
  }
}

/** Starts Chromium with dist/chromium. Throws when one of the two is missing. */
export async function startInstalled(): Promise<Installed> {
  const extension = distFor('chromium');
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('Not built: npm run build');
  const executable = ensureBrowser('chromium');
  if (!executable) throw new Error(noBrowser('chromium'));
  const browser = new Chromium(executable, extension);
  const workerTarget = async () => (await browser.targets()).find(({ type }) => type === 'service_worker');
  const { url } = await until('worker of the extension', workerTarget);
  const home = `chrome-extension://${new URL(url).host}`;
  // The first-run page opens by itself; a picture of the extension is a document with its rights and without scripts.
  await pause(1500);
  const { session: desk } = await browser.newPage(`${home}/icons/icon-128.png`);
  await desk.send('ServiceWorker.enable');
  return {
    browser,
    home,
    desk,
    async stopWorker() {
      await desk.send('ServiceWorker.stopAllWorkers');
      await until('end of the worker', async () => ((await workerTarget()) ? undefined : true));
    },
    async worker() {
      const target = await until('worker of the extension', workerTarget);
      return browser.attach(target.targetId);
    },
    close: () => browser.close(),
  };
}

/** Goes to an address in a tab and waits for its document. */
export async function visit({ session }: Page, url: string): Promise<void> {
  await session.send('Page.enable');
  const loaded = session.next('Page.domContentEventFired');
  await session.send('Page.navigate', { url });
  await loaded;
}
