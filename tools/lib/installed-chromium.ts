import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium-like browser for drawing: an installed one first, then Playwright's own download. Throws when neither is there. */
export function installedChromium(): string {
  const found = [...PLACES, chromium.executablePath()].find((path) => existsSync(path));
  if (!found) throw new Error('No Chromium found: install it, or run npx playwright install chromium.');
  return found;
}
