// No violation in any state of any surface, light and dark, and in the right-to-left language.
import { createRequire } from 'node:module';
import { type Browser, chromium, expect, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { installedChromium } from '../../../tools/lib/installed-chromium.ts';
import { buildStage, STATES, type Stage } from './states.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let browser: Browser;
let stage: Stage;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: installedChromium(), args: ['--no-sandbox'] });
  stage = await buildStage(process.cwd());
});
test.afterAll(() => browser.close());

for (const [mode, media, language] of [
  ['light', { colorScheme: 'light' }, 'en'],
  ['dark', { colorScheme: 'dark' }, 'en'],
  ['right to left', { colorScheme: 'light' }, 'ar'],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }, 'en'],
  ['more contrast', { contrast: 'more', colorScheme: 'dark' }, 'de'],
] as const) {
  for (const surface of ['card', 'popup', 'options', 'welcome']) {
    test(`${surface}, ${mode}: no accessibility violation in any state`, async () => {
      const page = await browser.newPage();
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const state of STATES.filter(({ name }) => name.startsWith(`${surface}/`))) {
        await stage.open(page, state, language);
        // What is scrolled half under the masthead is not smaller for that.
        await page.evaluate(() => scrollTo(0, 0));
        await page.addScriptTag({ path: axe });
        // The sample's own text around the card is no landmark, as it would be in a real page.
        const include = surface === 'card' ? 'html > div' : 'html';
        const results = (await page.evaluate(
          (root) =>
            (
              globalThis as unknown as { axe: { run(root: string, options: object): Promise<unknown> } }
            ).axe.run(root, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: root === 'html' ? {} : { region: { enabled: false } },
            }),
          include,
        )) as AxeResults;
        for (const { id, nodes } of results.violations) {
          found.push(
            `${state.name}: ${id}: ${nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary?.slice(0, 200)}`).join(' | ')}`,
          );
        }
      }
      await page.close();
      expect(found).toEqual([]);
    });
  }
}
