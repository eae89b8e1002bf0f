import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('the region of a regional office', () => {
  expect(evidenceIn('Fires burn in California. Gavin Newsom flew there.', 'Gavin Newsom')).toHaveProperty(
    'region_in_text',
  );
  expect(evidenceIn('Fires burn in Georgia. Gavin Newsom flew there.', 'Gavin Newsom')).not.toHaveProperty(
    'region_in_text',
  );
});
