// What the tests of trust have done, kept so that the table in SECURITY.md can be made from it: one file per attack or
// fault, written by the test that plays it, read by tools/trust-table.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Entry {
  name: string;
  /** How often it was tried in the run that wrote this. */
  tries: number;
  /** What was lost, leaked or wrong: a test that finds anything fails and writes nothing, so this says what was looked for. */
  outcome: string;
}

const FOLDER = join(process.cwd(), 'node_modules', '.cache', 'incumbent', 'trust');
const fileOf = (name: string) => join(FOLDER, `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`);

/** Writes down what was tried. The longest run counts. */
export function record(name: string, tries: number, outcome: string): void {
  const before = recorded(name);
  if (before && before.tries > tries) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify({ name, tries, outcome } satisfies Entry));
}

/** What was last written down; undefined when the test has not run here. */
export function recorded(name: string): Entry | undefined {
  const file = fileOf(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Entry) : undefined;
}
