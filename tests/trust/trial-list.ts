// Every attack and fault that the browser tests play, in the order of the table in SECURITY.md. A test is made of one of
// these (trials.ts), so that a row without a test, or a test without a row, cannot be.

export interface Trial {
  name: string;
  file: string;
}

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
    'Page lays itself over the card',
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
    'Access to sites taken away and given back',
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
  ...inFile(
    'tests/browser/trust/firefox.test.ts',
    'Firefox: hostile pages',
    'Firefox: no request with default settings',
    'Firefox: access to pages taken away',
  ),
  ...inFile(
    'tests/browser/trust/supply-chain.test.ts',
    'Linted as Mozilla does',
    'Archive made twice',
    'No code from elsewhere',
  ),
];
