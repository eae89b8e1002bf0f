// A bounded share of the fuzzing; `npm run fuzz` goes on. A failure prints the value, shrunk, and the seed.
import { test } from '@playwright/test';
import fc from 'fast-check';
import { TARGETS } from './all.ts';
import { EXHAUSTED, everyFlip, everyTruncation, smallestPack } from './packs.ts';

for (const { name, runs, property } of TARGETS) {
  test(name, async () => {
    await fc.assert(property as fc.IAsyncProperty<unknown>, {
      numRuns: runs,
      verbose: fc.VerbosityLevel.None,
    });
  });
}

test(EXHAUSTED[0], () => void everyFlip(smallestPack()));
test(EXHAUSTED[1], () => void everyTruncation(smallestPack()));
