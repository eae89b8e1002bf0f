import { expect, test } from '@playwright/test';
import { isHeadlineCase } from '../../../src/recognition/headline.ts';
import { tokenise } from '../../../src/recognition/tokens.ts';

const isHeadline = (text: string) => isHeadlineCase(tokenise(text, null));

test('title case and capitals', () => {
  expect(isHeadline('Merkel Warns Of Long Winter As Gas Runs Low')).toBe(true);
  expect(isHeadline('MERKEL WARNS OF LONG WINTER')).toBe(true);
});

test('sentences, also short ones full of names', () => {
  expect(isHeadline('Merkel warns of a long winter as gas runs low')).toBe(false);
  expect(isHeadline('The Clinton Presidential Library opened.')).toBe(false);
  expect(isHeadline('Angela Merkel')).toBe(false);
});
