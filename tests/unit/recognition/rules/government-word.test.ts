import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('what governments and supporters are called after is a politician', () => {
  expect(evidenceIn('The Putin regime in Russia is old.', 'Putin')).toHaveProperty('government_word');
  expect(evidenceIn('Putin is old in Russia.', 'Putin')).not.toHaveProperty('government_word');
});
