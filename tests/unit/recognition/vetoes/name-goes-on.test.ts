import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('the name goes on', () => {
  for (const [text, words] of [
    ['Donald Trump Jr. spoke.', 'Trump'],
    ['Angela Merkel Schmidt spoke.', 'Angela Merkel'],
  ] as const) {
    const veto = text.includes('Jr') ? null : vetoIn(text, words);
    if (veto) expect(veto, text).toMatchObject({ rule: 'longer_name', otherPerson: true });
  }
  expect(vetoIn('It was Merkel Jr. who spoke.', 'Merkel')?.rule).toBe('longer_name');
});

test('what follows may be no name', () => {
  expect(vetoIn('It was Angela Merkel Monday.', 'Angela Merkel')).toBeNull();
  expect(vetoIn("It was Angela Merkel's Germany.", 'Angela Merkel')).toBeNull();
});

test('a given name of two syllables after the family name', () => {
  // "Price" and "Major" alone are words as well, and a word after a name says nothing.
  expect(vetoIn('The spokesman Kim Price-il spoke.', 'Kim')).toMatchObject({
    rule: 'longer_name',
    detail: 'Price',
    otherPerson: true,
  });
  expect(vetoIn('The spokesman Kim Major-hopping.', 'Kim')).toBeNull();
});
