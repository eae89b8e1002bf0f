import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('a surname that is also a word or a place says less when it stands alone', () => {
  const alone = evidenceIn('Brexit is hard in Britain, said the May government.', 'May', {
    date: '2018-09-08',
  });
  if (Object.keys(alone).length > 0) expect(alone).toHaveProperty('place_name');
  expect(evidenceIn('Putin is old in Russia.', 'Putin')).not.toHaveProperty('place_name');
});
