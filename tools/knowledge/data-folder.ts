import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's data folder, looked for upwards from this file or from the bundle it has become part of. */
export function dataFolder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'data', 'jurisdictions.tsv'))) return join(at, 'data');
  }
  throw new Error('The folder data is not there: its tables belong to the project.');
}
