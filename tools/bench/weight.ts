// Weight: bytes of the built extension against their budgets. No repetitions: bytes do not vary.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { distFor } from '../lib/extension.ts';
import { BYTES } from './budgets.ts';
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
  return weigh(folder).map(({ name, what, bytes, plain }) => ({
    part: PART,
    what,
    figure: kilobytes(bytes),
    unit: 'KB',
    budget: kilobytes(BYTES[name]),
    ...(plain === undefined ? {} : { beside: [{ what: 'minified', figure: kilobytes(plain), unit: 'KB' }] }),
  }));
}
