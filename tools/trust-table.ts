// node tools/run.mjs trust-table: writes the table in SECURITY.md from what the tests have written down. Rows of tests
// that have not run here keep what they say.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableRows, withTable } from '../tests/trust/table.ts';
import { ROOT } from './lib/paths.ts';

const file = join(ROOT, 'SECURITY.md');
const text = readFileSync(file, 'utf8');
writeFileSync(file, withTable(text, tableRows(text)));
