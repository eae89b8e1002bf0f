import { expect, test } from '@playwright/test';
import { impossible } from '../../../src/live/sanity.ts';
import { differences, type KnownTerm } from '../../../src/live/still-in-office.ts';
import type { Entity, Position } from '../../../src/live/wikidata-entity.ts';

const TODAY = '2026-11-20';
const position = (office: string, start?: string, end?: string, more: Partial<Position> = {}): Position => ({
  office,
  ended: end !== undefined,
  preferred: false,
  ...(start && { start }),
  ...(end && { end }),
  ...more,
});
const entity = (...positions: Position[]): Entity => ({
  id: 'Q7',
  born: '1970',
  positions,
  links: [],
  articles: new Map(),
});
const minister: KnownTerm = {
  office: 'Minister of Trade of Avalon',
  officeId: 'Q1',
  start: '2024-05-01',
  knownUntil: '2026-06-01',
};
const found = (terms: KnownTerm[], ...positions: Position[]) =>
  differences(terms, entity(...positions), '2026-10-01', TODAY);

test('agreement is silence', () => {
  expect(found([minister], position('Q1', '2024-05-03'))).toEqual([]);
  expect(found([minister])).toEqual([]);
});

test('an end that the pack does not have, with the successor', () => {
  expect(found([minister], position('Q1', '2024-05-01', '2026-09-10', { replacedBy: 'Q70' }))).toEqual([
    { kind: 'ended', office: minister.office, officeId: 'Q1', date: '2026-09-10', successor: 'Q70' },
  ]);
});

test('an end announced for later is no end', () => {
  expect(found([minister], position('Q1', '2024-05-01', '2027-01-20'))).toEqual([]);
});

test('an office begun after all that the pack knows', () => {
  expect(found([minister], position('Q1', '2024-05-01'), position('Q2', '2026-08-01'))).toMatchObject([
    { kind: 'began', officeId: 'Q2' },
  ]);
});

test('offices older than the pack’s newest fact are not news, nor are those over already', () => {
  expect(found([minister], position('Q2', '2019-01-01'), position('Q3', '2026-07-01', '2026-08-01'))).toEqual(
    [],
  );
});

test('a second mandate in the same office is no end and no beginning', () => {
  expect(found([minister], position('Q1', '2024-05-01', '2026-08-01'), position('Q1', '2026-08-01'))).toEqual(
    [],
  );
});

test('a former mandate does not end the present one', () => {
  expect(found([minister], position('Q1', '2010-01-01', '2014-01-01'))).toEqual([]);
});

test('without an item in the pack, the same start is the same term', () => {
  const { officeId: _, ...nameless } = minister;
  expect(found([nameless], position('Q9', '2024-05-20', '2026-09-01'))).toMatchObject([
    { kind: 'ended', office: minister.office },
  ]);
  expect(
    found(
      [nameless, { ...nameless, office: 'Leader of a party' }],
      position('Q9', '2024-05-20', '2026-09-01'),
    ),
  ).toEqual([]);
});

test('what cannot be true is not shown', () => {
  expect(found([minister], position('Q2', '2026-12-01'), position('Q3', '1960-01-01'))).toEqual([]);
  expect(impossible({ start: '2027' }, {}, TODAY)).toBe('future-start');
  expect(impossible({ start: '2026-11-20' }, {}, TODAY)).toBeNull();
  expect(impossible({ start: '1970' }, { born: '1970' }, TODAY)).toBe('before-birth');
  expect(impossible({ start: '2020' }, { died: '2019-12-31' }, TODAY)).toBe('after-death');
  expect(impossible({ start: '2020', end: '2019' }, {}, TODAY)).toBe('ends-before-start');
  expect(impossible({ start: '2020', end: '2020' }, {}, TODAY)).toBeNull();
});
