import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test("others of the country's officials in the same text", () => {
  const alone = evidenceIn('Sergey Lavrov spoke.', 'Sergey Lavrov');
  const together = evidenceIn('Sergey Lavrov spoke after Vladimir Putin and Sergei Shoigu.', 'Sergey Lavrov');
  expect(alone).not.toHaveProperty('company');
  expect(together.company).toBeCloseTo(2 / 3);
});

test('oneself is no company', () => {
  expect(evidenceIn('Sergey Lavrov spoke. Sergei Lavrov smiled.', 'Sergey Lavrov').company ?? 0).toBeLessThan(
    0.5,
  );
});
