import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('the more words of politics, the more', () => {
  const little = evidenceIn(
    'Olaf Scholz met the minister on a very long walk by the old river in the rain and wind, and it was quite late when they came back to the house on the hill.',
    'Olaf Scholz',
  );
  const much = evidenceIn('Olaf Scholz met the minister before the election of parliament.', 'Olaf Scholz');
  expect(much.political_text).toBeGreaterThan(little.political_text ?? 0);
  expect(evidenceIn('Olaf Scholz slept.', 'Olaf Scholz')).not.toHaveProperty('political_text');
});
