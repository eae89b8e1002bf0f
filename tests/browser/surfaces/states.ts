// Every state of every surface that pictures and accessibility checks go through.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';

export interface SurfaceState {
  /** `surface/state`. */
  name: string;
  width: number;
  height: number;
  /** What a reader does to get there. */
  act?: (page: Page) => Promise<void>;
}

const popup = (name: string, act?: SurfaceState['act']): SurfaceState => ({
  name: `popup/${name}`,
  width: 380,
  height: 580,
  act,
});
const card = (name: string, act?: SurfaceState['act']): SurfaceState => ({
  name: `card/${name}`,
  width: 460,
  height: 720,
  act,
});

export const STATES: SurfaceState[] = [
  ...['harris', 'shoigu', 'stale', 'former', 'undated', 'ambiguous', 'loading', 'error'].map((name) =>
    card(name),
  ),
  card('shoigu#reasons', (page) => page.locator('.why summary').click()),
  card('shoigu#muted', (page) => page.locator('.actions button').last().click()),
  { ...card('former#narrow'), width: 320 },
  ...['live-ready', 'live-waiting', 'live-offline', 'live-changed', 'live-no-article', 'live-lines'].map(
    (variant) => card(`shoigu#${variant}`),
  ),
  ...[
    'article',
    'undated',
    'nobody',
    'not-article',
    'off-site',
    'not-chosen',
    'off-everywhere',
    'unreadable',
    'loading',
    'error',
  ].map((name) => popup(name)),
  popup('article#facts', (page) => page.locator('.who').nth(4).click()),
  popup('article#jumped', async (page) => {
    await page.locator('.jump button').first().click();
  }),
  popup('article#date', (page) => page.locator('.dated button').click()),
  popup('article#possible', (page) => page.locator('.possible summary').click()),
  popup('article#search', async (page) => {
    await page.locator('input').fill('i');
    await page.locator('input').fill('in');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
  }),
  { ...popup('article#320'), width: 320 },
  { ...popup('article#800'), width: 800 },
  { name: 'options/default', width: 1000, height: 900 },
  { name: 'options/full', width: 1000, height: 900 },
  { name: 'options/broken', width: 1000, height: 900 },
  { name: 'options/full#360', width: 360, height: 740 },
  { name: 'options/live', width: 1000, height: 900 },
  { name: 'options/no-access', width: 1000, height: 900 },
  { name: 'options/live-trouble', width: 1000, height: 900 },
  {
    name: 'options/denied',
    ...{ width: 1000, height: 900 },
    act: (page) => page.locator('#live input').first().click(),
  },
  {
    name: 'options/default#import',
    ...{ width: 1000, height: 900 },
    act: async (page) => {
      const buffer = Buffer.from(
        'name,office,start\nAna Novak,Councillor,2022\n,Mayor,2020\nIvo Hus,Mayor,20-1\n',
      );
      await page
        .locator('#people input[type=file]')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
      await page.locator('.report').waitFor();
    },
  },
  { name: 'welcome/default', width: 1000, height: 900 },
  {
    name: 'welcome/default#chosen',
    width: 1000,
    height: 900,
    act: (page) => page.locator('.mark').nth(1).click(),
  },
  { name: 'welcome/default#360', width: 360, height: 740 },
];

export interface Stage {
  /** Puts `showState` into a page. */
  script: string;
  open(page: Page, state: SurfaceState, language?: string): Promise<void>;
}

/** Bundles the surfaces once; `open` then draws a state of them in a page. */
export async function buildStage(root: string): Promise<Stage> {
  const source = join(root, 'src');
  const result = await build({
    absWorkingDir: root,
    stdin: {
      contents: "import './tests/browser/surfaces/stage.tsx';",
      resolveDir: root,
      loader: 'ts',
    },
    outdir: join(root, 'dist', 'stage'),
    write: false,
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  const script = result.outputFiles[0]!.text;
  const styles: Record<string, string> = {};
  for (const [surface, file] of Object.entries({ popup: 'popup', options: 'options', welcome: 'welcome' })) {
    const css = await build({
      entryPoints: [join(source, file, `${file}.css`)],
      bundle: true,
      write: false,
      logLevel: 'error',
    });
    styles[surface] = css.outputFiles[0]!.text;
  }
  return {
    script,
    async open(page, state, language = 'en') {
      const [surface = ''] = state.name.split('/');
      const messages = JSON.parse(readFileSync(join(source, '_locales', language, 'messages.json'), 'utf8'));
      await page.setViewportSize({ width: state.width, height: state.height });
      await page.setContent(
        `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Sample</title><style>${styles[surface] ?? 'html{color-scheme:light dark}'}</style><body></body></html>`,
      );
      // The card's root is closed to the page; tools must see into it.
      await page.evaluate(() => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          return attach.call(this, { ...init, mode: 'open' });
        };
      });
      await page.addScriptTag({ content: script });
      await page.evaluate(
        ([which, table, lang]) =>
          (globalThis as unknown as { showState: (...all: unknown[]) => void }).showState(which, table, lang),
        [state.name, messages, language.replace('_', '-')] as const,
      );
      await page.waitForTimeout(60);
      await state.act?.(page);
      await page.waitForTimeout(60);
    },
  };
}
