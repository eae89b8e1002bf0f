import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('a little known person by name alone', () => {
  const words = "Beto O'Rourke";
  const alone = evidenceIn(`${words} came.`, words);
  if (alone.prominence! < 0.45) expect(alone).toHaveProperty('uncorroborated');
  expect(evidenceIn(`${words} came with Joe Biden.`, words)).not.toHaveProperty('uncorroborated');
  expect(evidenceIn('Joe Biden came.', 'Joe Biden')).not.toHaveProperty('uncorroborated');
});
