import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('a surname of several officials counts as common, one of a single official does not', () => {
  expect(evidenceIn('Hillary Clinton was there.', 'Hillary Clinton').common_surname).toBeGreaterThan(0);
  expect(evidenceIn('Olaf Scholz was there.', 'Olaf Scholz')).not.toHaveProperty('common_surname');
});
