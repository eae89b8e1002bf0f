// Long texts cost what their length says: no rule may look at everything once per name.
import { expect, test } from '@playwright/test';
import { recognise } from '../../../src/recognition/recognise.ts';
import { smallPack } from './helpers.ts';

const timeOf = (flows: string[]): number => {
  const from = performance.now();
  recognise({ flows, date: '2023-09-08', lang: 'en', country: null }, smallPack());
  return performance.now() - from;
};

for (const [name, unit] of [
  ['offices without end', 'the president said '],
  ['a relative and an official', 'Hunter Biden and Joe Biden '],
  ['namesakes', 'Mike Rogers and '],
  ['titles in a row', 'Russian President '],
] as const) {
  test(`time grows with the text, not with its square: ${name}`, () => {
    const short = () => timeOf([unit.repeat(3_000)]);
    short();
    const one = Math.max(1, Math.min(short(), short()));
    // Eight times the text: 64 times the time if it were the square. Half of that allows for a busy machine.
    expect(timeOf([unit.repeat(24_000)]) / one).toBeLessThan(32);
  });
}

test('the same over many paragraphs', () => {
  const flows = (count: number) =>
    Array.from({ length: count }, (_, i) => `President Biden met the president ${i}.`);
  timeOf(flows(1_000));
  const one = Math.max(1, Math.min(timeOf(flows(1_000)), timeOf(flows(1_000))));
  expect(timeOf(flows(8_000)) / one).toBeLessThan(32);
});
