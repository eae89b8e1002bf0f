import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('a profession right before the name or in its apposition', () => {
  expect(evidenceIn('The actor Mike Johnson wept.', 'Mike Johnson')).toHaveProperty('other_profession');
  expect(evidenceIn('Mike Johnson, a striker, wept.', 'Mike Johnson')).toHaveProperty('other_profession');
  expect(evidenceIn('Mike Johnson met an actor.', 'Mike Johnson')).not.toHaveProperty('other_profession');
});
