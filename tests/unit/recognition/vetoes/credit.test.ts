import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('bylines and credits', () => {
  for (const text of [
    'By Rishi Sunak and Jane Holloway',
    'Photo by Rishi Sunak',
    'Reporting by Rishi Sunak; editing by others',
    'A cat on a wall. Foto: Rishi Sunak/dpa',
    'A cat on a wall. Rishi Sunak/AFP',
  ])
    expect(vetoIn(text, 'Rishi Sunak')?.rule, text).toBe('credit');
});

test('sentences that begin alike', () => {
  for (const text of [
    'By Rishi Sunak’s own account, it was raining on that long day in May.',
    'A photo of Rishi Sunak went around.',
    'Photos show Rishi Sunak in the rain.',
  ])
    expect(vetoIn(text, 'Rishi Sunak'), text).toBeNull();
});
