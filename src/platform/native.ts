// The browser's own promise-based API, for code that runs in pages, where every byte counts: both browsers have had it
// since Manifest V3, under `browser` in Firefox and `chrome` in Chromium. Everywhere else use browser.ts.
import type { Browser } from 'webextension-polyfill';

/** What a content script can reach of the API. */
export type PageApi = Pick<Browser, 'runtime' | 'storage' | 'i18n'>;

const scope = globalThis as { browser?: PageApi; chrome?: PageApi };

// A page's element with the id "browser" would answer as a property of the global: hence the check for what we need.
export const native: PageApi = (scope.browser?.runtime ? scope.browser : scope.chrome) as PageApi;

/** False once the extension has been updated, reloaded or removed under an open page. */
export function isAlive(): boolean {
  try {
    return Boolean(native.runtime?.id);
  } catch {
    return false;
  }
}
