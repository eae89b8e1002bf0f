import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

const at = (date: string | null) => evidenceIn('Angela Merkel was there.', 'Angela Merkel', { date });

test('in office at the date', () => {
  expect(at('2015-06-01')).toMatchObject({ in_office: 1 });
});

test('shortly before and after: the nearer, the more', () => {
  const soon = at('2022-06-01').near_office!;
  const later = at('2025-06-01').near_office!;
  expect(soon).toBeGreaterThan(later);
  expect(later).toBeGreaterThan(0);
});

test('decades before the first office and after the last', () => {
  expect(at('1985-06-01')).toHaveProperty('before_office', 1);
  expect(at('2035-06-01').long_out_of_office).toBeGreaterThan(0.3);
});

test('without a date it says so', () => {
  expect(at(null)).toMatchObject({ dates_unknown: 1 });
});
