// Makes a test of a trial, and writes down what it has tried.
import { test } from '@playwright/test';
import { record } from './ledger.ts';
import { TRIALS } from './trial-list.ts';

/**
 * `INCUMBENT_LONG=1 npm test -- tests/browser/trust`: everything at the size that the table in SECURITY.md tells of.
 * Without it, at a size that every run of the tests can bear.
 */
export const LONG = process.env.INCUMBENT_LONG === '1';

/**
 * A test of one of the trials. `play` fails by throwing, and answers how often it tried and what it looked for in vain.
 */
export function trial(name: string, play: () => Promise<{ tries: number; outcome: string }>): void {
  if (!TRIALS.some((one) => one.name === name)) throw new Error(`${name} is not in the list of trials.`);
  test(name, async () => {
    const { tries, outcome } = await play();
    record(name, tries, outcome);
  });
}
