import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('a head of state weighs more than a member of parliament', () => {
  const president = evidenceIn('Barack Obama was there.', 'Barack Obama').prominence!;
  const member = evidenceIn("Beto O'Rourke was there.", "Beto O'Rourke").prominence!;
  expect(president).toBeGreaterThan(member);
  expect(member).toBeGreaterThanOrEqual(0);
  expect(president).toBeLessThanOrEqual(1);
});
