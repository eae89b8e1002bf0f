import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('a name with a given name in it is no row of ordinary words', () => {
  expect(evidenceIn('Theresa May spoke.', 'Theresa May')).not.toHaveProperty('ordinary_words');
});
