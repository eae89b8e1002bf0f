// The one file that imports the polyfill. For the worker and the extension's own pages; code in web pages uses native.ts.
import polyfill, { type Browser } from 'webextension-polyfill';

export const browser: Browser = polyfill;
export type { Runtime, Tabs } from 'webextension-polyfill';
