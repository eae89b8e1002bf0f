import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('an age that is the person’s, and one that is not', () => {
  // Born in June 1958: 65 in September 2023.
  expect(evidenceIn('Olaf Scholz, 65, spoke.', 'Olaf Scholz')).toHaveProperty('age_fits');
  expect(evidenceIn('Olaf Scholz (65) spoke.', 'Olaf Scholz')).toHaveProperty('age_fits');
  expect(evidenceIn('The 65-year-old Olaf Scholz spoke.', 'Olaf Scholz')).toHaveProperty('age_fits');
  expect(evidenceIn('Olaf Scholz, 34, spoke.', 'Olaf Scholz')).toHaveProperty('age_differs');
});

test('other figures are no ages', () => {
  for (const text of [
    'Olaf Scholz, 12,000 votes ahead, spoke.',
    'Olaf Scholz 65 spoke.',
    'Olaf Scholz, 2021, oil.',
  ])
    expect(
      Object.keys(evidenceIn(text, 'Olaf Scholz')).filter((rule) => rule.startsWith('age_')),
      text,
    ).toEqual([]);
});
