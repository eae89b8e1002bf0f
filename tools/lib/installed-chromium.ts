import { findBrowser, noBrowser } from './browsers.ts';

/** A Chromium-like browser for drawing. Throws when there is none. */
export function installedChromium(): string {
  const found = findBrowser('chromium');
  if (!found) throw new Error(noBrowser('chromium'));
  return found;
}
