import { expect, test } from '@playwright/test';
import { interleave, summarise } from '../../../tools/bench/measure.ts';
import { amount, keeps, missing, table } from '../../../tools/bench/report.ts';

test('a line keeps its budget, breaks it, or has none', () => {
  const line = { part: 'page', what: 'gate', unit: 'ms' };
  expect(keeps({ ...line, figure: 2, budget: 2 })).toBe(true);
  expect(keeps({ ...line, figure: 2.1, budget: 2 })).toBe(false);
  expect(keeps({ ...line, figure: 0, atLeast: 0.1 })).toBe(false);
  expect(keeps({ ...line, figure: 2 })).toBeNull();
  expect(keeps({ ...missing('page', 'gate', new Error('no browser')), budget: 2 })).toBeNull();
});

test('the table marks what is broken and says why something is missing', () => {
  const text = table([
    {
      part: 'page',
      what: 'gate',
      figure: 3,
      unit: 'ms',
      budget: 2,
      beside: [{ what: 'other', figure: 1.5, unit: 'ms' }],
    },
    missing('worker', 'answer', 'Not built'),
  ]);
  expect(text).toMatch(/^✗ +page +gate +3 ms +≤ 2 ms +other 1\.50 ms$/m);
  expect(text).toMatch(/worker +answer +– +Not built$/m);
});

test('amounts have three significant digits', () => {
  expect([0.0123, 0.256, 2.5, 31.44, 512.7].map((value) => amount(value, 'ms'))).toEqual([
    '0.012 ms',
    '0.26 ms',
    '2.50 ms',
    '31.4 ms',
    '513 ms',
  ]);
});

test('medians, and turns in order with uncounted ones first', () => {
  expect(summarise([5, 1, 100, 3, 4]).median).toBe(4);
  const calls: string[] = [];
  const times = interleave({ a: () => calls.push('a'), b: () => calls.push('b') }, 2, 1);
  expect(calls.join('')).toBe('ababab');
  expect(times.a.rounds).toBe(2);
});
