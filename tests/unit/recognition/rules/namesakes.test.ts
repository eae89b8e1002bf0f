import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('two officials of one name make each less likely', () => {
  expect(evidenceIn('Mike Rogers voted in Congress.', 'Mike Rogers').namesakes).toBeGreaterThan(0);
  expect(evidenceIn('Mike Pence voted in Congress.', 'Mike Pence')).not.toHaveProperty('namesakes');
});
