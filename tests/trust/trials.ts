// Every attack and fault that the browser tests play, in the order of the table in SECURITY.md. A test is made of one of
// these, so that a row without a test, or a test without a row, cannot be.
import { test } from '@playwright/test';
import { record } from './ledger.ts';

export interface Trial {
  name: string;
  file: string;
}

/**
 * `INCUMBENT_LONG=1 npm test -- tests/browser/trust`: everything at the size that the table in SECURITY.md tells of.
 * Without it, at a size that every run of the tests can bear.
 */
export const LONG = process.env.INCUMBENT_LONG === '1';

const inFile = (file: string, ...names: string[]): Trial[] => names.map((name) => ({ name, file }));

export const TRIALS: readonly Trial[] = [
  ...inFile(
    'tests/browser/trust/hostile-pages.test.ts',
    'Page overrides prototypes and globals',
    'Page names elements after everything we ask for',
    'Page clears the highlight registry',
    'Page removes the host of the card',
    'Page hides everything with its style sheet',
    'Page steals the focus',
    'Page makes up events',
    'Page posts messages in our form',
    'Page looks for traces of us',
    'Page requests our files',
    'Markup and bidi controls in text and title',
    'JSON-LD bombs',
    'Page of 50 MB',
    'Mutation storm',
    'Thousands of frames',
    'Page navigates in the middle of everything',
  ),
  ...inFile(
    'tests/browser/trust/faults.test.ts',
    'Worker stopped at random moments',
    'Extension reloaded under open pages',
    'Storage full',
    'Quota of storage.sync exceeded',
    'Settings corrupted or from a newer version',
    'Two windows changing settings at once',
    'Pack missing',
    'Pack damaged',
    'Offline',
  ),
  ...inFile(
    'tests/browser/trust/privacy.test.ts',
    'No request with default settings',
    'No text of the page in storage or logs',
    'Site switched off: no code of ours',
  ),
  ...inFile('tests/browser/trust/long-life.test.ts', 'Articles opened and left', 'Live blog at speed'),
  ...inFile('tests/browser/trust/firefox.test.ts', 'Firefox: access taken away and given back'),
];

/** How a reader repeats a trial. */
export const commandOf = ({ name, file }: Trial): string => `npm test -- ${file} -g "${name}"`;

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
