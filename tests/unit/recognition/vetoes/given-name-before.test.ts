import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('another given name makes another person', () => {
  expect(vetoIn('Mary Biden spoke.', 'Biden')).toMatchObject({ rule: 'other_given_name', otherPerson: true });
  expect(vetoIn('James Putin spoke.', 'Putin')?.rule).toBe('other_given_name');
});

test('an initial too', () => {
  expect(vetoIn('It was K. Merkel who spoke.', 'Merkel')?.rule).toBe('other_given_name');
});

test('titles, courtesies, places and openers of sentences are no given names', () => {
  for (const text of [
    'President Putin spoke.',
    'Mr Putin spoke.',
    "Russia's Putin spoke.",
    'Will Putin speak?',
    'When Putin spoke, it rained.',
    'Moscow says Putin spoke.',
  ])
    expect(vetoIn(text, 'Putin'), text).toBeNull();
});

test('in a headline capitals say nothing', () => {
  expect(vetoIn('Angry Crowds Boo As Furious Putin Leaves The Hall', 'Putin')).toBeNull();
});
