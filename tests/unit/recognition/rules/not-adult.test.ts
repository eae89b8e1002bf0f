import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('children and the unborn are out', () => {
  const at = (date: string) => evidenceIn('Gavin Newsom spoke.', 'Gavin Newsom', { date });
  expect(at('1950-01-01')).toHaveProperty('not_adult');
  expect(at('1975-01-01')).toHaveProperty('not_adult');
  expect(at('2010-01-01')).not.toHaveProperty('not_adult');
});
