import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('streets, ships and schools', () => {
  for (const text of [
    'The Rue Barack Obama is long.',
    'The USS Barack Obama sailed.',
    'The carrier Barack Obama sailed.',
    'Lycée Barack Obama won.',
  ])
    expect(vetoIn(text, 'Barack Obama')?.rule, text).toBe('thing_before');
  expect(vetoIn('Yesterday Barack Obama sailed.', 'Barack Obama')).toBeNull();
});
