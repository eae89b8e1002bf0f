// The fitting of weights, and the explanation of a text.
import { expect, test } from '@playwright/test';
import { fitWeights, lossOf, type Sample } from '../../../tools/fit/logistic.ts';
import { outcomeOf } from '../../../tools/fit/score.ts';
import { explain } from '../../../tools/lib/explain.ts';
import { smallPack } from './helpers.ts';

const sample = (values: number[], label: 0 | 1): Sample => ({
  features: values.map((value, feature) => [feature, value] as const),
  label,
  weight: 1,
});

test('weights move towards what the samples say, and no further than they insist', () => {
  const samples = [
    ...Array.from({ length: 40 }, () => sample([1, 0], 1)),
    ...Array.from({ length: 40 }, () => sample([0, 1], 0)),
  ];
  const options = { pull: 4, offset: 0, rounds: 40 };
  const [up, down, unseen] = fitWeights(samples, [0, 0, 1.5], options) as [number, number, number];
  expect(up).toBeGreaterThan(1);
  expect(down).toBeLessThan(-1);
  expect(unseen).toBe(1.5);
  expect(lossOf(samples, [up, down, unseen], 0)).toBeLessThan(lossOf(samples, [0, 0, 1.5], 0));
  const [held] = fitWeights(samples, [0, 0], { ...options, pull: 1000 }) as [number];
  expect(held).toBeLessThan(up);
});

test('a link needs the threshold and the gap, and two records of one person are no rivals', () => {
  const candidate = (value: number, right: boolean) => ({ evidence: [{ rule: 'name', value }], right });
  const decision = (...candidates: ReturnType<typeof candidate>[]) => ({
    words: '',
    text: '',
    mentions: 3,
    candidates,
  });
  const weights = { name: 4 };
  expect(outcomeOf([decision(candidate(1, true))], weights, 2, 1)).toEqual({ right: 3, wrong: 0, there: 3 });
  expect(outcomeOf([decision(candidate(0.4, true))], weights, 2, 1)).toEqual({
    right: 0,
    wrong: 0,
    there: 3,
  });
  expect(outcomeOf([decision(candidate(1, false), candidate(0.9, true))], weights, 2, 1).right).toBe(0);
  expect(outcomeOf([decision(candidate(1, true), candidate(0.9, true))], weights, 2, 1).right).toBe(3);
});

test('every capitalised phrase and office is explained', () => {
  const input = {
    flows: ['The Russian defence minister, Sergei Shoigu, met Karl Weber in Norway. Jane Shoigu left.'],
    date: '2023-09-08',
    lang: 'en',
    country: null,
  };
  const lines = explain(input, smallPack()).map(({ words, linked, verdict }) => [words, linked, verdict]);
  expect(lines).toContainEqual([
    'Sergei Shoigu',
    true,
    expect.stringContaining('Minister of Defence of Russia'),
  ]);
  expect(lines).toContainEqual(['The Russian defence minister', true, expect.stringContaining('Shoigu')]);
  expect(lines).toContainEqual(['Norway', false, 'place: Norway']);
  expect(lines).toContainEqual(['Shoigu', false, expect.stringContaining('other_given_name')]);
  expect(lines.some(([words]) => String(words).includes('Weber'))).toBe(true);
});
