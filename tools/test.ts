// npm test [-- FILES OR --project NAME]: everything there is to check, as separate named steps: format and lint, types,
// build, then all tests. With arguments, only the build and the tests that they name.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, noBrowser } from './lib/browsers.ts';
import { buildExtension } from './lib/extension.ts';
import { TARGETS } from './lib/manifest.ts';
import { ROOT, SHARED } from './lib/paths.ts';

const wanted = process.argv.slice(2);

function step(title: string, script: string, parameters: string[], env: Record<string, string> = {}): void {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...parameters], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status === 0) return;
  console.error(`${title}: failed.`);
  process.exit(1);
}

if (wanted.length === 0) {
  const colours = process.stdout.isTTY ? [] : ['--colors=off'];
  step('Format and lint', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', ...colours]);
  step('Types', 'typescript/bin/tsc', ['--noEmit']);
}

console.log('\n— Build');
for (const target of TARGETS) console.log(`Built ${await buildExtension(target)}`);

console.log('\n— Browsers');
const browsers = { chromium: ensureBrowser('chromium'), firefox: ensureBrowser('firefox') };
if (!browsers.chromium) {
  console.error(noBrowser('chromium'));
  process.exit(1);
}
console.log(`Chromium: ${browsers.chromium}`);
console.log(
  browsers.firefox ? `Firefox: ${browsers.firefox}` : `${noBrowser('firefox')} Its tests are skipped.`,
);
if (!existsSync(SHARED))
  console.log('The reference corpora (../shared) are absent: the tests that measure on them are skipped.');

step('Tests', '@playwright/test/cli.js', ['test', ...wanted], {
  INCUMBENT_CHROMIUM: browsers.chromium,
  ...(browsers.firefox ? { INCUMBENT_FIREFOX: browsers.firefox } : {}),
});
