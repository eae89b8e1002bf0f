import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('the dead weigh less, the longer they are dead', () => {
  const after = (date: string) => evidenceIn('Li Keqiang spoke.', 'Li Keqiang', { date });
  expect(after('2023-12-01')).not.toHaveProperty('dead');
  expect(after('2030-12-01').dead).toBeGreaterThan(0);
  expect(after('2060-12-01').dead).toBe(1);
});

test('nobody lives for ever, though no source tells of the death', () => {
  expect(evidenceIn('Angela Merkel spoke.', 'Angela Merkel', { date: '2080-01-01' }).dead).toBeGreaterThan(0);
});
