import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('places, buildings, bodies and laws called after people', () => {
  for (const text of [
    'They landed at Clinton Airport.',
    'The Obama Foundation paid.',
    'He lives in Clinton County.',
    'The Clinton Presidential Library opened.',
    'The Powell Doctrine was read.',
  ]) {
    const words = /Clinton|Obama|Powell/.exec(text)![0];
    expect(vetoIn(text, words)?.rule, text).toBe('thing_after');
  }
});

test('a possessive and a government are no things', () => {
  expect(vetoIn("Obama's House of cards fell.", 'Obama')).toBeNull();
  expect(vetoIn('The Obama Administration agreed.', 'Obama')).toBeNull();
});
