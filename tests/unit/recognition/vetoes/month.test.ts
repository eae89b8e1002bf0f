import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('a month, with figures or prepositions', () => {
  for (const text of [
    'Prices fell in May again.',
    'On May 12 it rained.',
    'On 12 May it rained.',
    'By early May it was over.',
  ])
    expect(vetoIn(text, 'May')?.rule, text).toBe('month');
});

test('a prime minister', () => {
  for (const text of ['Mrs May spoke.', 'Then May spoke in London.'])
    expect(vetoIn(text, 'May'), text).toBeNull();
});
