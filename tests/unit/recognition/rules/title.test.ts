import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

const fits = (text: string, words: string, date = '2023-09-08') =>
  Object.keys(evidenceIn(text, words, { date })).find((rule) => rule.startsWith('title_'));

test('the office in the place named, at the date', () => {
  expect(fits('Russian Defense Minister Sergei Shoigu left.', 'Sergei Shoigu')).toBe('title_fits');
  expect(fits('Sergei Shoigu, the Russian defence minister, left.', 'Sergei Shoigu')).toBe('title_fits');
});

test('the office, and the country elsewhere in the text', () => {
  expect(fits('Ministers met in Russia. Defense Minister Sergei Shoigu left.', 'Sergei Shoigu')).toBe(
    'title_fits_country',
  );
});

test('the office, and nothing said of the country', () => {
  expect(fits('Defense Minister Sergei Shoigu left.', 'Sergei Shoigu')).toBe('title_fits_role');
});

test('the office, years from the date', () => {
  expect(fits('Russian Defense Minister Sergei Shoigu left.', 'Sergei Shoigu', '2005-01-01')).toBe(
    'title_other_time',
  );
});

test('another office in the same country, and one in another country', () => {
  expect(fits('Russian Foreign Minister Sergei Shoigu left.', 'Sergei Shoigu')).toBe(
    'title_other_country_fits',
  );
  expect(fits('French Foreign Minister Sergei Shoigu left.', 'Sergei Shoigu')).toBe('title_elsewhere');
});
