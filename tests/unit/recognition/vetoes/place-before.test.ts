import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('"The" with a capital belongs to a name', () => {
  expect(vetoIn('They met in The Biden on Sunday.', 'Biden')?.rule).toBe('thing_before');
  expect(vetoIn('They met the Biden team on Sunday.', 'Biden')).toBeNull();
  expect(vetoIn('The Biden team met on Sunday.', 'Biden')).toBeNull();
});
