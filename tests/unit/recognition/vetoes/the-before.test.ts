import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('a ship has an article and does things', () => {
  expect(vetoIn('The Barack Obama left the harbour of Toulon.', 'Barack Obama')?.rule).toBe('thing_before');
});

test('a person may have one too', () => {
  expect(vetoIn('This is the Barack Obama everybody knows.', 'Barack Obama')).toBeNull();
  expect(vetoIn('The Barack Obama campaign of that year won.', 'Barack Obama')).toBeNull();
});
