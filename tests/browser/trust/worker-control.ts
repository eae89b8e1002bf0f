// Stopping the worker as the browser does after a pause, and speaking from where a page's content script stands.
import type { CDPSession, Page } from '@playwright/test';
import type { Chromium } from '../lib/chromium.ts';

declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    reload(id: string, options: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
};

export interface WorkerControl {
  /** Stops the worker at once, in the middle of whatever it does. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Takes hold of the worker through a page of the extension's own. */
export async function controlWorker(chromium: Chromium): Promise<WorkerControl> {
  const page = await chromium.surface('options/index.html');
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    stop: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
    close: () => page.close(),
  };
}

/** A function that reloads the extension as an update does, and waits until its worker is there again. */
export async function reloader(chromium: Chromium): Promise<() => Promise<void>> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  // Without developer mode the browser would not let an unpacked extension come back.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  return async () => {
    const back = chromium.context.waitForEvent('serviceworker');
    await page.evaluate((id) => chrome.developerPrivate.reload(id, { failQuietly: true }), chromium.id);
    await back;
  };
}

/** A function that sets, as the reader can in the browser's own settings, on which sites the extension may run. */
export async function accessSetter(
  chromium: Chromium,
): Promise<(access: 'ON_CLICK' | 'ON_ALL_SITES') => Promise<void>> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  return (hostAccess) =>
    page.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId: chromium.id,
      hostAccess,
    });
}

/** The extension's isolated worlds in a page: one when all is well, none where no code of ours is. */
export async function isolatedWorlds(
  page: Page,
  extension: string,
): Promise<{ session: CDPSession; ids: number[] }> {
  const session = await page.context().newCDPSession(page);
  const ours: { id: number }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isolated = (context.auxData as { type?: string } | undefined)?.type === 'isolated';
    if (isolated && context.origin.endsWith(extension)) ours.push(context);
  });
  await session.send('Runtime.enable');
  return { session, ids: ours.map(({ id }) => id) };
}

/** Evaluates an expression where the page's content script runs, and answers with its value. */
export async function inIsolatedWorld(page: Page, extension: string, expression: string): Promise<unknown> {
  const { session, ids } = await isolatedWorlds(page, extension);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: ids.at(-1)!,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
