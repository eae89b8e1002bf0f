import { expect, test } from '@playwright/test';
import { encodeDate, latestDay } from '../../../src/knowledge/calendar.ts';
import { EndKind } from '../../../src/knowledge/pack-format.ts';
import { termStatus } from '../../../src/knowledge/status.ts';

const status = (day: string, start: string | undefined, end: string, kind: number, died?: string) =>
  termStatus(
    encodeDate(start),
    encodeDate(end),
    kind,
    died ? latestDay(encodeDate(died)) : 0,
    latestDay(encodeDate(day)),
  );

test('who was seen in office is likely to have held it in the year before, and no more is known', () => {
  const seen = (day: string) => status(day, undefined, '2026-08-17', EndKind.knownUntil);
  expect(seen('2026-08-17')).toBe('possibly at date');
  expect(seen('2025-09-01')).toBe('possibly at date');
  expect(seen('2025-08-01')).toBe('unknown');
  expect(seen('2026-08-18')).toBe('unknown');
});

test('an end without a beginning says who is former, and nothing of the time before', () => {
  expect(status('2020-01-01', undefined, '2019-01-03', EndKind.ended)).toBe('former');
  expect(status('2018-12-01', undefined, '2019-01-03', EndKind.ended)).toBe('unknown');
});

test('the dead hold no office', () => {
  expect(status('2026-08-01', undefined, '2026-08-17', EndKind.knownUntil, '2026-07-01')).toBe('former');
});
