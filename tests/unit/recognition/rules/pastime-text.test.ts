import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('words of sport and stage', () => {
  expect(
    evidenceIn('Mike Johnson scored a goal in the first match of the season.', 'Mike Johnson').pastime_text,
  ).toBeGreaterThan(0);
  expect(evidenceIn('Mike Johnson opened the session.', 'Mike Johnson')).not.toHaveProperty('pastime_text');
});
