import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('the best known of a name has nothing against them, equals hardly anything', () => {
  expect(evidenceIn('Mike Pence voted.', 'Mike Pence')).not.toHaveProperty('lesser_namesake');
  expect(evidenceIn('Mike Rogers voted.', 'Mike Rogers').lesser_namesake ?? 0).toBeLessThan(0.5);
});
