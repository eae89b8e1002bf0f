import { expect, test } from '@playwright/test';
import { Company } from '../../../src/recognition/company.ts';
import type { Resolved } from '../../../src/recognition/score-cluster.ts';

const COUNTRIES = new Map([
  [1, [10]],
  [2, [10, 20]],
  [3, [30]],
]);
const named = (person: number, verdict: Resolved['verdict'] = 'link') =>
  ({ ranked: [{ person, evidence: [], score: 5 }], verdict }) as unknown as Resolved;
const countriesOf = (person: number) => COUNTRIES.get(person)!;

test('counts the countries of persons who are sure, each person once', () => {
  const company = new Company([named(1), named(1), named(2), named(3, 'no')], countriesOf);
  expect([...company.countries]).toEqual([
    [10, 2],
    [20, 1],
  ]);
});

test('nobody is in his own company, and a country of his alone is not there at all', () => {
  const own = named(2);
  const company = new Company([named(1), own], countriesOf);
  expect([...company.without(own)]).toEqual([[10, 1]]);
  expect(company.countries.get(20)).toBe(1);
});

test('under two spellings a person keeps himself company, and the unsure take nobody away', () => {
  const own = named(1);
  const company = new Company([own, named(1)], countriesOf);
  expect(company.without(own)).toBe(company.countries);
  expect(company.without(named(3, 'no'))).toBe(company.countries);
});
