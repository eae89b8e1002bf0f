import { expect, test } from '@playwright/test';
import type { Term } from '../../../src/knowledge/model.ts';
import { comparer, verdictOf } from '../../../tools/knowledge/compare.ts';
import type { Row } from '../../../tools/knowledge/model.ts';
import { fixtureModel, fixturePack } from '../../fixtures/knowledge/fixture.ts';

const row = (dates: Partial<Row>): Row => ({ source: 'test', name: 'Rosa Herbst', trust: 0, ...dates });
const term = (dates: Partial<Term>): Term => ({
  index: 0,
  person: 0,
  office: 0,
  acting: false,
  source: 0,
  unreferenced: false,
  ...dates,
});

test('days are the same, close or apart; the nearest of several terms counts', () => {
  const terms = [term({ start: '2010-05-11', end: '2015-05-08' }), term({ start: '2019-07-24' })];
  const verdict = (dates: Partial<Row>) => verdictOf(row(dates), terms).verdict;
  expect(verdict({ start: '2010-05-12', end: '2015-05-08' })).toBe('same days');
  expect(verdict({ start: '2019-08-20' })).toBe('days close');
  expect(verdict({ start: '2012-01-01', end: '2013-01-01' })).toBe('days apart');
});

test('a month does not contradict its days, nor does a date that only one knows', () => {
  expect(
    verdictOf(row({ start: '2010-05' }), [term({ start: '2010-05-31', end: '2011-01-01' })]).verdict,
  ).toBe('same days');
  expect(verdictOf(row({ start: '2010-05-01' }), []).verdict).toBe('office unknown');
});

test('a person of the pack is found by item or name, in the office or not', () => {
  const knowledge = fixturePack();
  const compare = comparer(knowledge);
  const { persons, offices, terms } = fixtureModel();
  const held = terms.find(({ start, end }) => start && end)!;
  const person = persons[held.person]!;
  const { title, jurisdiction, role } = offices[held.office]!;
  const own = { name: person.name, office: { title, jurisdiction, role, complete: true } };
  expect(compare(row({ ...own, start: held.start!, end: held.end! })).verdict).toBe('same days');
  expect(compare(row({ ...own, office: { title: 'Mayor', jurisdiction, role: 'mayor' } })).verdict).toBe(
    'office unknown',
  );
  expect(compare(row({ ...own, name: 'Nobody Whatsoever' })).verdict).toBe('person unknown');
});
