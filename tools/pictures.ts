// npm run pictures [-- PART OF A NAME]: draws every state of every surface in every mode, as PNG files and one contact
// sheet under tests/browser/pictures/, to be looked at. Not kept in the repository: what they show changes with fonts.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildStage, STATES } from '../tests/browser/surfaces/states.ts';
import { installedChromium } from './lib/installed-chromium.ts';
import { ROOT } from './lib/paths.ts';

interface Mode {
  name: string;
  media?: Parameters<Page['emulateMedia']>[0];
  language?: string;
  /** 200 % zoom is half the room and twice the pixels. */
  zoom?: number;
  /** A finger instead of a mouse, on the narrow states. */
  touch?: boolean;
}

const MODES: Mode[] = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced', media: { forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'contrast', media: { contrast: 'more', colorScheme: 'light' } },
  { name: 'rtl', media: { colorScheme: 'light' }, language: 'ar' },
  { name: 'de', media: { colorScheme: 'light' }, language: 'de' },
  { name: 'zoom200', media: { colorScheme: 'light' }, zoom: 2 },
  { name: 'touch', media: { colorScheme: 'light' }, touch: true },
];

/** The whole page in the window: a full-page picture would lose the finger, and shows what sticks where it does not. */
async function growToContent(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width } = page.viewportSize()!;
  await page.setViewportSize({ width, height: Math.ceil(height) });
}

const wanted = process.argv[2] ?? '';
const out = join(ROOT, 'tests', 'browser', 'pictures');
if (!wanted) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const browser = await chromium.launch({ executablePath: installedChromium(), args: ['--no-sandbox'] });
const stage = await buildStage(ROOT);
const files: string[] = [];
for (const mode of MODES) {
  const page = await browser.newPage({
    deviceScaleFactor: mode.zoom ?? 1,
    ...(mode.touch && { hasTouch: true, isMobile: true }),
  });
  page.on('pageerror', (error) => console.error(mode.name, error.message));
  for (const state of STATES) {
    const file = `${state.name.replace(/[/#]/g, '-')}.${mode.name}.png`;
    if (!file.includes(wanted) || (mode.touch && state.width > 400)) continue;
    await page.emulateMedia({
      forcedColors: 'none',
      contrast: 'no-preference',
      reducedMotion: 'reduce',
      ...mode.media,
    });
    const zoom = mode.zoom ?? 1;
    // Less than 320 CSS pixels wide is not asked of anybody, at any zoom.
    const size = { width: Math.max(320, state.width / zoom), height: Math.max(400, state.height / zoom) };
    await stage.open(page, { ...state, ...size }, mode.language);
    if (!state.name.startsWith('card/')) await growToContent(page);
    await page.screenshot({ path: join(out, file) });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) console.error(`${file}: ${beyond} px wider than the window`);
    files.push(file);
  }
  await page.close();
}
await browser.close();

const figures = files.map(
  (file) => `<figure><img loading="lazy" src="${file}" alt=""><figcaption>${file}</figcaption></figure>`,
);
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Pictures</title><style>body{display:flex;flex-wrap:wrap;gap:16px;align-items:start;background:#888;font:12px sans-serif}figure{margin:0;background:#fff}img{display:block;max-width:500px}</style>${figures.join('\n')}`,
);
console.log(`${files.length} pictures and index.html in tests/browser/pictures`);
