import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROWS, rowsOf } from '../../trust/table.ts';
import { TRIALS } from '../../trust/trial-list.ts';

const ROOT = process.cwd();
const security = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

test('the table in SECURITY.md has a row for everything that is tried, and no other', () => {
  expect([...rowsOf(security).keys()], 'run node tools/run.mjs trust-table').toEqual(
    ROWS.map(({ name }) => name),
  );
});

test('every row says how often and what was found', () => {
  for (const [name, [, tries, outcome]] of rowsOf(security)) {
    expect(tries, name).toMatch(/^[\d,.]+$/);
    expect(outcome, name).not.toBe('');
  }
});

test('every trial has its test', () => {
  for (const { name, file } of TRIALS) {
    expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect(readFileSync(join(ROOT, file), 'utf8')).toContain(name);
  }
});
