import { expect, test } from '@playwright/test';
import { vetoIn } from '../helpers.ts';

test('addresses, handles and companies', () => {
  expect(vetoIn('Follow @Putin today.', 'Putin')?.rule).toBe('glued');
  expect(vetoIn('Johnson & Johnson recalled it.', 'Johnson')?.rule).toBe('glued');
  expect(vetoIn('Write to biden.com or Biden.com now.', 'Biden')?.rule).toBe('glued');
});

test('double names are of other people', () => {
  expect(vetoIn('It was Clinton-Weber who won.', 'Clinton')).toMatchObject({
    rule: 'longer_name',
    otherPerson: true,
  });
});

test('prefixes are none', () => {
  for (const text of ['The anti-Putin march began.', 'The pro-Putin march began.'])
    expect(vetoIn(text, 'Putin'), text).toBeNull();
});
