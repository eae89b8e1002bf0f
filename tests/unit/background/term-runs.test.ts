import { expect, test } from '@playwright/test';
import { termRuns } from '../../../src/background/term-runs.ts';
import { dayOf } from '../../../src/knowledge/calendar.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';

interface Given {
  start?: string;
  end?: string;
  knownUntil?: string;
  acting?: boolean;
  title?: string;
}

/** One person with these terms; the first day out of office is the end, as in a pack. */
function runs(...terms: Given[]) {
  const knowledge = {
    termsFrom: () => 0,
    termsTo: () => terms.length,
    term: (index: number) => ({ office: index, acting: false, ...terms[index] }),
    office: (index: number) => ({ title: terms[index]!.title ?? 'Senator' }),
    termStartDay: (index: number) => dayOf(terms[index]!.start ?? ''),
    termEndDay: (index: number) => (terms[index]!.end ? dayOf(terms[index]!.end!) - 1 : 0),
  } as unknown as Knowledge;
  return termRuns(knowledge, 0).map(({ start, end, knownUntil, terms: of }) => [
    start,
    end ?? knownUntil,
    of.length,
  ]);
}

test('terms that follow each other are one time in office', () => {
  expect(
    runs(
      { start: '2007-01-04', end: '2013-01-03' },
      { start: '2013-01-03', end: '2019-01-03' },
      { start: '2019-01-05', knownUntil: '2026-06-15' },
    ),
  ).toEqual([['2007-01-04', '2026-06-15', 3]]);
});

test('a pause of years parts them', () => {
  expect(
    runs({ start: '2006-09-26', end: '2007-09-26' }, { start: '2012-12-26', end: '2020-09-16' }),
  ).toHaveLength(2);
});

test('another office, or merely acting in it, is another time', () => {
  expect(
    runs(
      { start: '2000-01-01', end: '2001-01-01' },
      { start: '2001-01-01', end: '2002-01-01', title: 'Mayor' },
    ),
  ).toHaveLength(2);
  expect(
    runs(
      { start: '2000-01-01', end: '2001-01-01', acting: true },
      { start: '2001-01-01', end: '2002-01-01' },
    ),
  ).toHaveLength(2);
});

test('a known end outweighs a source that had stopped looking before', () => {
  expect(
    runs({ start: '2019-01-07', knownUntil: '2022-08-03' }, { start: '2019-01-07', end: '2024-02-01' }),
  ).toEqual([['2019-01-07', '2024-02-01', 2]]);
  expect(
    runs(
      { start: '2019-01-07', knownUntil: '2022-08-03' },
      { start: '2019-01-07', knownUntil: '2026-04-28' },
    ),
  ).toEqual([['2019-01-07', '2026-04-28', 2]]);
});

test('terms without a beginning stay apart', () => {
  expect(runs({ end: '2001-01-01' }, { start: '2001-01-01', end: '2002-01-01' })).toHaveLength(2);
});
