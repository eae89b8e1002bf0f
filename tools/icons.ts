// node tools/run.mjs icons: renders icons/*.svg to the PNG sizes the browsers ask for. The PNG files are part of the
// repository, so that a build needs no browser; run this after changing a drawing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { installedChromium } from './lib/installed-chromium.ts';
import { ROOT } from './lib/paths.ts';

const SIZES = { icon: [16, 32, 48, 128], article: [16, 32], off: [16, 32] };

const browser = await chromium.launch({ executablePath: installedChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = readFileSync(join(ROOT, 'icons', `${name}.svg`), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(ROOT, 'icons', `${name}-${size}.png`), png);
  }
}
await browser.close();
console.log('Rendered icons/*.png');
