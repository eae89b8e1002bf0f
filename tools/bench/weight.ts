// Weight: bytes of the built extension against their budgets. No repetitions: bytes do not vary.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distFor } from '../lib/extension.ts';
import { ARTICLE_GOAL, BYTES } from './budgets.ts';
import { type Line, missing } from './report.ts';
import { weigh } from './weights.ts';

const PART = 'weight';
const kilobytes = (bytes: number) => bytes / 1000;

/** Weighs dist/chromium. */
export function benchWeight(): Line[] {
  const folder = distFor('chromium');
  if (!existsSync(join(folder, 'manifest.json'))) {
    return [missing(PART, 'the built extension', 'not built: npm run build')];
  }
  const weights = weigh(folder);
  const lines = weights.map(
    ({ name, what, bytes, plain }): Line => ({
      part: PART,
      what,
      figure: kilobytes(bytes),
      unit: 'KB',
      budget: kilobytes(BYTES[name]),
      ...(plain === undefined
        ? {}
        : { beside: [{ what: 'minified', figure: kilobytes(plain), unit: 'KB' }] }),
    }),
  );
  const onArticle = weights.filter(({ name }) => name === 'article' || name === 'card');
  lines.push({
    part: PART,
    what: 'on an article, card included (gzip), goal',
    figure: kilobytes(onArticle.reduce((sum, { bytes }) => sum + bytes, 0)),
    unit: 'KB',
    budget: kilobytes(ARTICLE_GOAL),
  });
  return lines;
}
