import { expect, test } from '@playwright/test';
import { ownProfile, ownStatus } from '../../../src/background/own-people.ts';
import { keyOfPerson, personOfKey } from '../../../src/background/person-keys.ts';
import { profileOf } from '../../../src/background/profile.ts';
import { fixturePack, fixturePerson } from '../../fixtures/knowledge/fixture.ts';

const knowledge = fixturePack();
const TODAY = '2026-11-25';
const profile = (name: string, date: string | null, among: string[] = []) =>
  profileOf(knowledge, fixturePerson(knowledge, name), date, TODAY, among);

test('the office of the day comes first, with who held it before and after', () => {
  const { atDate, nearest, since, date } = profile('Kamala Harris', '2023-09-08');
  expect(date).toBe('2023-09-08');
  expect(nearest).toBeNull();
  expect(since).toEqual([]);
  expect(atDate).toHaveLength(1);
  expect(atDate[0]).toMatchObject({
    title: 'Vice President of the United States',
    start: '2021-01-20',
    end: '2025-01-20',
    predecessor: { key: 'Q24313', name: 'Mike Pence' },
    successor: { key: 'Q28935729', name: 'J.D. Vance' },
  });
});

test('what was held later stands under “since”, in order', () => {
  const { atDate, since, terms } = profile('Marco Rubio', '2020-01-01');
  expect(atDate.map(({ title }) => title)).toEqual(['Senator from Florida']);
  expect(since.map(({ title }) => title)).toEqual(['Secretary of State of the United States']);
  expect(terms).toHaveLength(2);
});

test('where none was held, the last one before is named', () => {
  const { atDate, nearest } = profile('Angela Merkel', '2023-01-01');
  expect(atDate).toEqual([]);
  expect(nearest).toMatchObject({ status: 'former', term: { title: 'Chancellor of Germany' } });
});

test('a gap in the data makes nobody a predecessor', () => {
  // Clinton left in 2001, Trump came in 2017: Bush and Obama lie between. Of Modi’s predecessor nothing is known.
  expect(profile('Narendra Modi', '2020-01-01').atDate[0]!.predecessor).toBeUndefined();
  // Colin Powell left in 2005, Hillary Clinton came in 2009; who was between is not in this pack.
  expect(profile('Hillary Clinton', '2010-01-01').atDate[0]!.predecessor).toBeUndefined();
  expect(profile('Hillary Clinton', '2010-01-01').atDate[0]!.successor).toBeUndefined();
});

test('members of a house have no successor', () => {
  expect(profile('Marco Rubio', '2020-01-01').atDate[0]!.successor).toBeUndefined();
});

test('without a date, today counts, and the profile says that there was none', () => {
  const { atDate, nearest, date } = profile('Kamala Harris', null);
  expect(date).toBeNull();
  expect(atDate).toEqual([]);
  expect(nearest!.status).toBe('former');
});

test('colleagues are those of the same government on that day', () => {
  const among = ['Q6279', 'Q7747', 'Q7821917', 'Q55223040', 'Q22686', 'no such person'];
  const { colleagues } = profile('Kamala Harris', '2023-09-08', among);
  expect(colleagues.map(({ name }) => name)).toEqual(['Joe Biden', 'Antony Blinken']);
});

test('sources are those of the terms', () => {
  expect(profile('Kamala Harris', null).sources.map(({ id }) => id)).toEqual(['fixture']);
});

test('every key leads back to its person', () => {
  for (let person = 0; person < knowledge.persons; person++)
    expect(personOfKey(knowledge, keyOfPerson(knowledge, person))).toBe(person);
  expect(personOfKey(knowledge, 'Q1')).toBeNull();
  expect(personOfKey(knowledge, 'Nobody|1900|XX')).toBeNull();
});

test('the reader’s own people are dated by what the reader wrote', () => {
  const person = {
    name: 'Ana Novak',
    otherNames: [],
    office: 'Councillor',
    jurisdiction: '',
    start: '2020',
    end: '2022-05',
  };
  expect(ownStatus(person, '2019-12-31')).toBe('later');
  expect(ownStatus(person, '2020-03-01')).toBe('at date');
  expect(ownStatus(person, '2022-04-30')).toBe('at date');
  expect(ownStatus(person, '2022-05-01')).toBe('former');
  expect(ownProfile(person, '2021-01-01', TODAY, '2026-11-01').atDate).toHaveLength(1);
  expect(ownProfile(person, null, TODAY, '2026-11-01').nearest!.status).toBe('former');
});
