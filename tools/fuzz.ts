// npm run fuzz [-- --seconds 30] [-- --seed N] [-- WORDS]: the same targets as `npm test`, each for as long as it is told;
// with words, only targets whose name holds them. A failure prints the shrunk value and how to see it again.
import fc from 'fast-check';
import { record } from '../tests/trust/ledger.ts';
import { TARGETS } from '../tests/unit/fuzz/all.ts';
import { EXHAUSTED, everyFlip, everyTruncation, wholePack } from '../tests/unit/fuzz/packs.ts';
import { everyPlace } from '../tests/unit/fuzz/pages.ts';
import type { Target } from '../tests/unit/fuzz/target.ts';

const parameters = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number): number => {
  const at = parameters.indexOf(name);
  return at < 0 ? otherwise : Number(parameters.splice(at, 2)[1]);
};
const seconds = numberAfter('--seconds', 30);
const seed = numberAfter('--seed', Date.now() % 0x7fffffff);
const wanted = parameters.join(' ').toLowerCase();

let failed = 0;
const line = (name: string, count: number, took: number, end: string) =>
  console.log(
    `${name.padEnd(58)} ${String(count).padStart(9)} tries ${took.toFixed(1).padStart(7)} s  ${end}`,
  );

async function run({ name, property }: Target): Promise<void> {
  const from = performance.now();
  const result = await fc.check(property as fc.IAsyncProperty<unknown>, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  });
  line(name, result.numRuns, (performance.now() - from) / 1000, result.failed ? 'FAILED' : 'nothing found');
  if (!result.failed) return record(name, result.numRuns, 'nothing');
  failed++;
  console.log(`  ${JSON.stringify(result.counterexample)}`);
  console.log(`  ${result.errorInstance instanceof Error ? result.errorInstance.message : ''}`);
  console.log(`  again: npm run fuzz -- --seed ${result.seed} ${name}`);
}

/** What is not drawn at random but gone through from end to end. */
function exhaust(name: string, all: () => number): void {
  if (!name.toLowerCase().includes(wanted)) return;
  const from = performance.now();
  try {
    const count = all();
    line(name, count, (performance.now() - from) / 1000, 'nothing found');
    if ((EXHAUSTED as readonly string[]).includes(name)) record(name, count, 'nothing');
  } catch (error) {
    failed++;
    console.log(`${name}: FAILED\n  ${error instanceof Error ? error.message : error}`);
  }
}

console.log(`Seed ${seed}; ${seconds} s for each target.`);
for (const target of TARGETS) if (target.name.toLowerCase().includes(wanted)) await run(target);
exhaust(EXHAUSTED[0], () => everyFlip(wholePack()));
exhaust(EXHAUSTED[1], () => everyTruncation(wholePack()));
exhaust('Pages: every place with every long string', () =>
  everyPlace((slow) => {
    throw new Error(slow);
  }),
);
process.exit(failed ? 1 : 0);
