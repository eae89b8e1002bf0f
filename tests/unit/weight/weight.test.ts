// Bytes of the built extension against tools/bench/budgets.ts.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { BYTES } from '../../../tools/bench/budgets.ts';
import { weigh } from '../../../tools/bench/weights.ts';

const ROOT = dirname(dirname(dirname(import.meta.dirname)));

for (const target of ['chromium', 'firefox']) {
  const folder = join(ROOT, 'dist', target);
  const isBuilt = existsSync(join(folder, 'manifest.json'));

  test(`the extension for ${target} keeps its budgets of bytes`, () => {
    test.skip(!isBuilt, 'not built: npm run build');
    test.setTimeout(180_000);
    const weights = weigh(folder);
    expect(weights.map(({ name }) => name).sort()).toEqual(Object.keys(BYTES).sort());
    const tooHeavy = weights.filter(({ name, bytes }) => bytes > BYTES[name]);
    expect(tooHeavy.map(({ name, bytes }) => `${name}: ${bytes} of ${BYTES[name]} bytes`)).toEqual([]);
  });
}
