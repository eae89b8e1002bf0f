import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('a name that the sources have, and one that is made by custom', () => {
  expect(evidenceIn('Mike Pence spoke.', 'Mike Pence')).not.toHaveProperty('variant_name');
  expect(evidenceIn('Michael Pence spoke.', 'Michael Pence')).not.toHaveProperty('variant_name');
  expect(evidenceIn('Michael Johnson spoke.', 'Michael Johnson')).toHaveProperty('variant_name');
});
