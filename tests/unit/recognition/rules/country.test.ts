import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('the country beside the name, elsewhere in the text, or absent', () => {
  const words = 'Rishi Sunak';
  expect(evidenceIn('In London, Rishi Sunak smiled.', words)).toHaveProperty('country_near');
  expect(evidenceIn('It rained in Britain.\nRishi Sunak smiled.', words)).toHaveProperty('country_in_text');
  expect(evidenceIn('It rained in Norway.\nRishi Sunak smiled.', words)).toHaveProperty('country_absent');
  expect(evidenceIn('Rishi Sunak smiled.', words)).not.toHaveProperty('country_absent');
});

test("the publication's country is a weak hint", () => {
  expect(evidenceIn('Rishi Sunak smiled.', 'Rishi Sunak', { country: 'GB' })).toHaveProperty('home_country');
});
