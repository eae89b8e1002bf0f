// The real answers to what popup, side panel, options and first-run page ask for.

import { browser } from './browser.ts';
import type { PageMessages, Result, WorkerMessages } from './messages.ts';
import { settingsStore } from './settings-store.ts';
import { askPage, askWorker, NOBODY_THERE, openEnvelope } from './wire.ts';

/** Asking the worker, the settings, and the clipboard: what every page of the extension needs. */
export function surfaceApi() {
  return {
    ask: <N extends keyof WorkerMessages>(name: N, request: WorkerMessages[N]['request']) =>
      askWorker((message) => browser.runtime.sendMessage(message), name, request),
    settings: settingsStore(browser.storage),
    copy: (text: string): Promise<boolean> =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    permissions: {
      has: (origins: string[]): Promise<boolean> =>
        browser.permissions.contains({ origins }).catch(() => false),
      request: (origins: string[]): Promise<boolean> =>
        browser.permissions.request({ origins }).catch(() => false),
      // Refused where the manifest's own host permissions cover them: there is nothing to give back then.
      giveBack: async (origins: string[]): Promise<void> => {
        await browser.permissions.remove({ origins }).catch(() => false);
      },
    },
  };
}

/** The same, and the tab in front of the reader: for the popup and the side panel. */
export function pageApi() {
  // `?tab=ID` names the tab when the popup is opened as a page of its own: on Firefox for Android, and in tests.
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const isShown = (tab: { id?: number; active: boolean }) => (named ? tab.id === named : tab.active);
  const tab = async () => {
    const [found] = named
      ? [await browser.tabs.get(named).catch(() => undefined)]
      : await browser.tabs.query({ active: true, currentWindow: true });
    if (found?.id === undefined) return null;
    return { id: found.id, host: hostOf(found.url) };
  };
  const watchTab = (listener: () => void, signal: AbortSignal) => {
    const updated = (
      _id: number,
      change: { status?: string; url?: string },
      tab: { id?: number; active: boolean },
    ) => {
      if (isShown(tab) && (change.status === 'complete' || change.url)) listener();
    };
    // What a page tells the worker of itself, every page of the extension hears as well: it has been read, or has grown.
    const told = (message: unknown, { tab }: { tab?: { id?: number; active: boolean } }): undefined => {
      if (tab && isShown(tab) && openEnvelope(message, 'worker')?.name === 'tab-state') listener();
    };
    browser.runtime.onMessage.addListener(told);
    browser.tabs.onActivated.addListener(listener);
    browser.tabs.onUpdated.addListener(updated);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(told);
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(updated);
    });
  };
  return {
    ...surfaceApi(),
    tab,
    watchTab,
    async askPage<N extends keyof PageMessages>(
      name: N,
      request: PageMessages[N]['request'],
    ): Promise<Result<PageMessages[N]['response']>> {
      const now = await tab();
      if (!now) return { ok: false, error: NOBODY_THERE };
      return askPage((message) => browser.tabs.sendMessage(now.id, message, { frameId: 0 }), name, request);
    },
    openOptions: () => {
      void browser.runtime.openOptionsPage();
    },
  };
}

/** The host of a web page's address; '' for anything else, which has no switch. */
function hostOf(url: string | undefined): string {
  const parsed = url ? URL.parse(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : '';
}
