// Refits the weights of the name rules on one half of the development corpora, and shows on the other half what that is
// worth:
//   npm run fit [-- --write] [--pull N]
// The texts of a set are numbered as they come; even ones are fitted on, odd ones only looked at. Without `--write`
// nothing is changed. Weights are drawn to the ones in use, so that rules with few samples stay where they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GAP, LINK } from '../src/recognition/thresholds.ts';
import { WEIGHTS } from '../src/recognition/weights.ts';
import { fitWeights, lossOf, type Sample } from './fit/logistic.ts';
import { type Decision, decisionsOf, namesakesOf } from './fit/samples.ts';
import { describeOutcome, outcomeOf, type Weights } from './fit/score.ts';
import { hasCorpora, readGold } from './lib/gold.ts';
import { openKnowledge } from './lib/knowledge.ts';
import { ROOT } from './lib/paths.ts';

/** Sets in which every person is annotated. */
const SETS = ['dwie'];
/** Sets without gold in which officials hardly occur: see `namesakesOf`. */
const NAMESAKES = ['bbc-sport', 'bbc-entertainment'];
/** A name that just reaches the threshold is right as often as this: a highlight is an editor's word. */
const SURE = 0.85;
const ROUNDS = 60;
const THRESHOLDS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4];
const FILE = join('src', 'recognition', 'weights.ts');

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, pull: { type: 'string', default: '8' } },
});
if (!hasCorpora()) {
  console.log('The development corpora are not there (../shared/corpus/linking): nothing to fit on.');
  process.exit(0);
}

const knowledge = openKnowledge();
const halves: [Decision[], Decision[]] = [[], []];
for (const set of SETS)
  for (const [index, text] of readGold(set).entries())
    halves[index % 2]!.push(...decisionsOf(text, knowledge));
for (const set of NAMESAKES)
  for (const [index, text] of readGold(set).entries())
    halves[index % 2]!.push(...namesakesOf(text, knowledge));
const [fitted, aside] = halves;

const rules = Object.keys(WEIGHTS).sort();
const number = new Map(rules.map((rule, index) => [rule, index]));
const offset = Math.log(SURE / (1 - SURE)) - LINK;
const samplesOf = (decisions: readonly Decision[]): Sample[] =>
  decisions.flatMap(({ candidates }) =>
    candidates.map(({ evidence, right }): Sample => {
      const features = evidence.map(({ rule, value }) => [number.get(rule)!, value] as const);
      return { features, label: right ? 1 : 0, weight: 1 };
    }),
  );

const samples = samplesOf(fitted);
const prior = rules.map((rule) => WEIGHTS[rule]!);
const found = fitWeights(samples, prior, { pull: Number(values.pull), offset, rounds: ROUNDS });
const weights: Weights = Object.fromEntries(
  rules.map((rule, index) => [rule, Math.round(found[index]! * 10) / 10]),
);

console.log(
  `${samples.length} samples of ${fitted.length} names fitted on, ${aside.length} names kept aside\n`,
);
console.log('rule                        in use   fitted   samples');
for (const [index, rule] of rules.entries()) {
  const uses = samples.filter(({ features }) => features.some(([feature]) => feature === index)).length;
  const change = weights[rule] === prior[index] ? '' : weights[rule]! > prior[index]! ? '  ↑' : '  ↓';
  const cells = [prior[index]!, weights[rule]!].map((each) => each.toFixed(1).padStart(9));
  console.log(`${rule.padEnd(25)}${cells.join('')}${String(uses).padStart(10)}${change}`);
}
console.log('\nthreshold   in use, kept aside                              fitted, kept aside');
for (const link of THRESHOLDS) {
  const [now, then] = [WEIGHTS, weights].map((each) => describeOutcome(outcomeOf(aside, each, link, GAP)));
  console.log(`${String(link).padEnd(11)} ${now!.padEnd(47)} ${then}`);
}
console.log(
  `\nAt ${LINK}, fitted weights: half fitted on ${describeOutcome(outcomeOf(fitted, weights, LINK, GAP))}; kept aside ${describeOutcome(outcomeOf(aside, weights, LINK, GAP))}`,
);
const loss = (each: Weights, decisions: readonly Decision[]) =>
  lossOf(
    samplesOf(decisions),
    rules.map((rule) => each[rule]!),
    offset,
  ).toFixed(4);
console.log(`Loss kept aside: in use ${loss(WEIGHTS, aside)}, fitted ${loss(weights, aside)}`);

if (values.write) {
  const path = join(ROOT, FILE);
  const source = readFileSync(path, 'utf8');
  const table = rules.map((rule) => `  ${rule}: ${weights[rule]},`).join('\n');
  writeFileSync(path, source.replace(/= \{[\s\S]*\};/, `= {\n${table}\n};`));
  console.log(`Written to ${FILE}.`);
}
