import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ageAt } from '../../../src/components/age.ts';
import { groupCast } from '../../../src/components/cast-groups.ts';
import { castAsMarkdown, castAsText } from '../../../src/components/cast-text.ts';
import { linksOf } from '../../../src/components/links.ts';
import { memberOffice } from '../../../src/components/member-office.ts';
import { formatPeriod, isInexact, isLongStale, isStale } from '../../../src/components/periods.ts';
import { shortTitle } from '../../../src/components/short-title.ts';
import type { CastMember } from '../../../src/platform/messages.ts';
import {
  countryName,
  direction,
  formatDate,
  plural,
  translate,
  useMessages,
} from '../../../src/platform/translate.ts';

const speak = (language: string) =>
  useMessages(
    JSON.parse(readFileSync(`src/_locales/${language.replace('-', '_')}/messages.json`, 'utf8')),
    language,
  );

test.beforeEach(() => speak('en'));

test('age is exact when the birthday is known, and says so when it is not', () => {
  expect(ageAt('1964-10-20', '2023-09-08')).toEqual({ least: 58, most: 58 });
  expect(ageAt('1964-10-20', '2023-10-20')).toEqual({ least: 59, most: 59 });
  expect(ageAt('1961', '2023-09-08')).toEqual({ least: 61, most: 62 });
  expect(ageAt('1961-09', '2023-09-08')).toEqual({ least: 61, most: 62 });
  expect(ageAt('1961-08', '2023-09-08')).toEqual({ least: 62, most: 62 });
  expect(ageAt('2030', '2023-09-08')).toBeNull();
  expect(ageAt(undefined, '2023-09-08')).toBeNull();
});

test('periods are as precise as their dates', () => {
  expect(formatPeriod({ start: '2021-01-20', end: '2025-01-20' })).toMatch(
    /January 20, 2021\s–\sJanuary 20, 2025/,
  );
  expect(formatPeriod({ start: '2019' })).toBe('since 2019');
  expect(formatPeriod({ end: '2019-05' })).toBe('until May 2019');
  expect(formatPeriod({ start: '2019', knownUntil: '2022-07-01' })).toBe(
    'since 2019 · in office as of July 2022',
  );
  expect(formatPeriod({})).toBe('dates unknown');
});

test('an open term is stale once its source has stopped before the day asked about', () => {
  expect(isStale({ start: '2019', knownUntil: '2022-07-01' }, '2023-09-08')).toBe(true);
  expect(isStale({ start: '2019', knownUntil: '2024-07-01' }, '2023-09-08')).toBe(false);
  expect(isStale({ start: '2019', end: '2021', knownUntil: '2022-07-01' }, '2023-09-08')).toBe(false);
});

test('the reader is warned of a source that stopped long before, not of one that is a season old', () => {
  const open = { start: '2019', knownUntil: '2022-07-01' };
  expect(isLongStale(open, '2022-12-31')).toBe(false);
  expect(isLongStale(open, '2023-02-01')).toBe(true);
  expect(isLongStale({ ...open, end: '2022-08' }, '2026-01-01')).toBe(false);
});

test('a day is led in by other words than a month, where the language wants it', () => {
  speak('fr');
  expect(formatPeriod({ start: '2021-01-20' })).toBe('depuis le 20 janvier 2021');
  expect(formatPeriod({ start: '2021-01' })).toBe('depuis janvier 2021');
  expect(formatPeriod({ end: '2021' })).toBe('jusqu’en 2021');
});

test('an office not known to be held on the day is not listed as if it were', () => {
  const office = { title: 'Mayor', start: '2019-05-02', end: '2021-02-01' };
  const line = (status: NonNullable<CastMember['office']>['status'], dates = {}) =>
    memberOffice({ office: { ...office, ...dates, status } });
  expect(line('at date')).toBe('Mayor');
  expect(line('former')).toBe('Mayor, until February 2021');
  expect(line('later')).toBe('Mayor, from May 2019');
  expect(line('possibly at date')).toBe('Mayor, dates not exact');
  expect(line('unknown', { end: undefined })).toBe('Mayor, since May 2019 as far as is known');
  expect(line('unknown', { start: undefined })).toBe('Mayor, dates unknown');
});

test('a day in the year of an oath that has no day is only possibly in office', () => {
  expect(isInexact({ start: '2025' }, '2025-01-05')).toBe(true);
  expect(isInexact({ start: '2025-01-01' }, '2025-01-05')).toBe(false);
  expect(isInexact({ start: '2020', end: '2025-01' }, '2025-01-05')).toBe(true);
  expect(isInexact({ start: '2020', end: '2025-02' }, '2025-01-05')).toBe(false);
});

test('an office’s title is followed by what it is for, in languages other than the title’s', () => {
  const office = {
    title: 'Minister of Defence of Russia',
    role: 'defence-minister',
    status: 'at date',
  } as const;
  expect(memberOffice({ office })).toBe('Minister of Defence of Russia');
  speak('de');
  expect(memberOffice({ office })).toBe('Minister of Defence of Russia (Verteidigungsministerium)');
  expect(memberOffice({ office: { ...office, role: 'other' } })).toBe('Minister of Defence of Russia');
});

test('titles leave out the country that stands beside them', () => {
  expect(shortTitle('Minister of Defence of Russia', 'Russia')).toBe('Minister of Defence');
  expect(shortTitle('Vice President of the United States', 'United States')).toBe('Vice President');
  expect(shortTitle('United States Senator', 'United States')).toBe('United States Senator');
  expect(shortTitle('Speaker of the United States House of Representatives', 'United States')).toBe(
    'Speaker of the House of Representatives',
  );
});

test('plural forms follow the language', () => {
  expect(plural('officials', 1)).toBe('1 official');
  expect(plural('officials', 5)).toBe('5 officials');
  speak('pl');
  expect([1, 2, 5, 22].map((count) => plural('officials', count))).toEqual([
    '1 osoba',
    '2 osoby',
    '5 osób',
    '22 osoby',
  ]);
  speak('ar');
  expect(
    new Set([0, 1, 2, 3, 11, 100].map((count) => plural('mentions', count).replace(/[\d٠-٩]/g, ''))).size,
  ).toBeGreaterThan(3);
});

test('dates and countries are written as the language does', () => {
  speak('de');
  expect(formatDate('2021-01-20')).toBe('20. Januar 2021');
  expect(countryName('RU', 'Russia')).toBe('Russland');
  expect(countryName('US-CA', 'California')).toBe('California');
  expect(formatDate('not a date')).toBe('not a date');
});

test('a browser in another language gets English words with English dates', () => {
  useMessages(JSON.parse(readFileSync('src/_locales/en/messages.json', 'utf8')), 'ja');
  expect(formatDate('2021-01-20')).toBe('January 20, 2021');
});

test('Arabic runs from right to left and keeps foreign names apart', () => {
  speak('ar');
  expect(direction()).toBe('rtl');
  expect(translate('search_label')).not.toBe('search_label');
  expect(translate('office_also', 'Mayor')).toContain('\u2068Mayor\u2069');
});

const member = (
  name: string,
  weight: number,
  jurisdictionName: string,
  category: CastMember['category'] = 'head',
): CastMember => ({
  ...{ key: name, name, jurisdiction: '', jurisdictionName, category, mentions: 2, weight, confidence: 1 },
  office: { title: 'Mayor', status: 'former', end: '2021-05-01' },
});

test('the cast is grouped by country and institution, the weightiest first', () => {
  const groups = groupCast([
    member('A', 0.1, 'X'),
    member('B', 0.9, 'Y'),
    member('C', 0.8, 'X'),
    member('D', 0.5, 'Y', 'judge'),
  ]);
  expect(groups.map((group) => group.jurisdictionName)).toEqual(['Y', 'X']);
  expect(groups[0]!.institutions.map(({ members }) => members.map(({ name }) => name))).toEqual([
    ['B'],
    ['D'],
  ]);
  expect(groups[1]!.institutions[0]!.members.map(({ name }) => name)).toEqual(['C', 'A']);
});

test('the copied cast names offices and mentions, and page words cannot break the Markdown', () => {
  const story = {
    title: 'A [b](c) *d*',
    url: 'https://x.example/>',
    date: '2023-09-08',
    cast: [member('A_B', 1, 'X')],
  };
  expect(castAsText(story)).toContain('- A_B: Mayor, until May 2021 · 2 mentions');
  const markdown = castAsMarkdown(story);
  expect(markdown).toContain('# [A \\[b\\](c) \\*d\\*](<https://x.example/%3E>)');
  expect(markdown).toContain('- **A\\_B**: Mayor, until May 2021');
});

test('links lead to the reader’s Wikipedia, and odd identifiers lead nowhere', () => {
  speak('de');
  const urls = linksOf({ qid: 'Q42', wikipedia: 'A/B?' }).map(({ url }) => url);
  expect(urls).toEqual([
    'https://www.wikidata.org/wiki/Special:GoToLinkedPage/dewiki/Q42',
    'https://en.wikipedia.org/wiki/A%2FB%3F',
    'https://www.wikidata.org/wiki/Q42',
  ]);
  expect(linksOf({ qid: 'javascript:1' })).toEqual([]);
});
