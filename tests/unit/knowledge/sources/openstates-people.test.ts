import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import type { Row } from '../../../../tools/knowledge/model.ts';
import { openstatesPeople } from '../../../../tools/knowledge/sources/openstates-people.ts';

const state = (code: string) => `ocd-jurisdiction/country:us/state:${code}/government`;
const city = (code: string, place: string) =>
  `ocd-jurisdiction/country:us/state:${code}/place:${place}/government`;

type Lists = Record<string, object[]>;

function rowsOf(lists: Lists): Row[] {
  const texts = Object.entries(lists).map(([name, people]) => [
    `${name}.jsonl`,
    people.map((person, i) => JSON.stringify({ id: `ocd-person/${name}${i}`, ...person })).join('\n'),
  ]);
  return [...openstatesPeople.rows(filesOf(Object.fromEntries(texts)))];
}

const dates = (rows: Row[]) => rows.map(({ start, end, knownUntil }) => [start, end, knownUntil]);
const governor = (start: string, end: string) => ({
  name: 'Ann Fielding',
  roles: [{ type: 'governor', jurisdiction: state('de'), start_date: start, end_date: end }],
});

test('the scheduled end of a sitting executive is no end, whether it lies ahead or has passed', () => {
  const rows = rowsOf({
    executive: [governor('2023-01-03', '2027-01-05'), governor('2017-01-17', '2025-01-01')],
  });
  expect(dates(rows)).toEqual([
    ['2023-01-03', undefined, openstatesPeople.newest],
    ['2017-01-17', undefined, '2025-01-01'],
  ]);
  expect(rows[0]?.office).toEqual({
    title: 'Governor of Delaware',
    jurisdiction: 'US-DE',
    role: 'regional-leader',
    complete: true,
  });
});

test('a retired governor has ended, a mayor in the list of the retired may have been re-elected', () => {
  const rows = rowsOf({
    retired: [
      governor('2016-01-11', '2024-01-08'),
      {
        name: 'Leo Park',
        roles: [{ type: 'mayor', jurisdiction: city('nc', 'greensboro'), end_date: '2021-11-02' }],
      },
    ],
  });
  expect(dates(rows)).toEqual([
    ['2016-01-11', '2024-01-08', undefined],
    [undefined, undefined, '2021-11-02'],
  ]);
});

test('terms of one house that follow one another are one, whatever the district', () => {
  const lower = (start_date?: string, end_date?: string) => ({
    type: 'lower',
    jurisdiction: state('ak'),
    ...(start_date ? { start_date } : {}),
    ...(end_date ? { end_date } : {}),
  });
  const rows = rowsOf({
    legislature: [
      {
        name: 'Ana Story',
        roles: [
          lower('2023-01-17'),
          lower('2019-01-15', '2023-01-16'),
          lower(undefined, '2023-01-16'),
          lower('2011-01-18', '2013-01-14'),
        ],
      },
    ],
  });
  expect(dates(rows)).toEqual([
    ['2011-01-18', '2013-01-14', undefined],
    ['2019-01-15', undefined, openstatesPeople.newest],
  ]);
});

test('members of Congress are left to their own register', () => {
  const rows = rowsOf({
    legislature: [
      {
        name: 'Ann Fielding',
        roles: [
          { type: 'lower', jurisdiction: 'ocd-jurisdiction/country:us/government', start_date: '2023-01-03' },
        ],
      },
    ],
  });
  expect(rows).toEqual([]);
});

test('lists of minutes give full names only as aliases', () => {
  const [row] = rowsOf({
    legislature: [
      {
        name: 'Andi Story',
        family_name: 'Story',
        birth_date: '1959-04-02',
        party: [{ name: 'Democratic/Working Families' }],
        other_names: ['A. Story', 'A.D. Story', 'Story, A.', 'Story', 'Andrea D. Story', 'Andrea Story'].map(
          (name) => ({ name }),
        ),
        roles: [{ type: 'upper', jurisdiction: state('ny'), start_date: '2019-01-15' }],
      },
    ],
  });
  expect(row).toMatchObject({
    aliases: ['Andrea D. Story', 'Andrea Story'],
    party: 'Democratic',
    born: '1959-04-02',
    sourceId: 'ocd:legislature0',
    office: { title: 'State Senator of New York', jurisdiction: 'US-NY', singleSeat: false },
  });
});

test('houses are called what they are called, cities of two states bear their state', () => {
  const mayor = (jurisdiction: string) => ({ name: 'Leo Park', roles: [{ type: 'mayor', jurisdiction }] });
  const rows = rowsOf({
    legislature: [
      {
        name: 'Ann Fielding',
        roles: [
          { type: 'lower', jurisdiction: state('va'), start_date: '2019-01-15', end_date: '2020-01-01' },
          { type: 'legislature', jurisdiction: state('ne'), start_date: '2021-01-15' },
        ],
      },
    ],
    municipalities: [
      mayor(city('or', 'portland')),
      mayor(city('me', 'portland')),
      mayor(city('oh', 'cleveland')),
      mayor(city('tn', 'cleveland')),
      mayor(city('mi', 'auburn_hills')),
    ],
  });
  expect(rows.map((row) => row.office?.title)).toEqual([
    'Mayor of Portland, Oregon',
    'Mayor of Portland, Maine',
    'Mayor of Cleveland',
    'Mayor of Cleveland, Tennessee',
    'Mayor of Auburn Hills',
    'Member of the Virginia House of Delegates',
    'State Senator of Nebraska',
  ]);
});

test('two entries of one name are one person where office or birth date is the same', () => {
  const member = (name: string, type: string, birth_date?: string) => ({
    name,
    ...(birth_date ? { birth_date } : {}),
    roles: [{ type, jurisdiction: state('wy'), end_date: '2023-01-02' }],
  });
  const ids = (...people: object[]) =>
    new Set(rowsOf({ retired: people }).map(({ sourceId }) => sourceId)).size;
  expect(
    ids(member('Eric Barlow', 'upper', '1966-05-08'), member('Eric Barlow', 'lower', '1966-05-08')),
  ).toBe(1);
  expect(ids(member('Eric Barlow', 'lower'), member('Eric J. Barlow', 'lower', '1966-05-08'))).toBe(1);
  expect(
    ids(member('Eric Barlow', 'lower', '1930-01-02'), member('Eric Barlow', 'lower', '1966-05-08')),
  ).toBe(2);
  expect(ids(member('Eric Barlow', 'upper'), member('Eric Barlow', 'lower'))).toBe(2);
});
