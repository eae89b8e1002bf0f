import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { layOutTimeline, yearOf } from '../../../src/components/timeline-layout.ts';
import type { TermView } from '../../../src/platform/messages.ts';

const term = (title: string, start?: string, end?: string): TermView => ({
  ...{
    title,
    start,
    end,
    role: 'other',
    category: 'minister',
    jurisdiction: 'XX',
    jurisdictionName: 'Nowhere',
  },
  ...{ acting: false, source: 's', unreferenced: false },
});

test('overlapping offices are stacked, and gaps stay open', () => {
  const timeline = layOutTimeline(
    [term('Mayor', '2000', '2010'), term('Senator', '2005', '2008'), term('Judge', '2020', '2024')],
    null,
    '2026-01-01',
  )!;
  const [mayor, senator, judge] = timeline.bars;
  expect(senator!.lane).not.toBe(mayor!.lane);
  expect(judge!.from).toBeGreaterThan(mayor!.to);
});

test('re-election is one bar with a joint, not two', () => {
  const timeline = layOutTimeline(
    [term('Senator', '2009-01-03', '2015-01-03'), term('Senator', '2015-01-03', '2021-01-03')],
    null,
    '2026-01-01',
  )!;
  expect(timeline.bars).toHaveLength(1);
  expect(timeline.bars[0]!.joints).toHaveLength(1);
});

test('coming back after years is two bars', () => {
  const timeline = layOutTimeline(
    [term('President', '2000', '2008'), term('President', '2012', '2020')],
    null,
    '2026-01-01',
  )!;
  expect(timeline.bars).toHaveLength(2);
});

test('the article’s date lies where it belongs, also outside the career', () => {
  const timeline = layOutTimeline([term('Mayor', '2000-01-01', '2010-01-01')], '2020-01-01', '2026-01-01')!;
  expect(timeline.mark).toBeGreaterThan(timeline.bars[0]!.to);
  expect(timeline.mark).toBeLessThan(1);
});

test('an open term reaches as far as the data and says that it is open', () => {
  const timeline = layOutTimeline([term('Mayor', '2020')], null, '2026-01-01')!;
  expect(timeline.bars[0]!.open).toBe(true);
});

test('a governor keeps the name of the place, a minister does not need the country’s', () => {
  const titleIn = (category: TermView['category'], title: string) =>
    layOutTimeline([{ ...term(title, '2001', '2002'), category }], null, '2026-01-01')!.bars[0]!.title;
  expect(titleIn('regional', 'Governor of Nowhere')).toBe('Governor of Nowhere');
  expect(titleIn('central-bank', 'Governor of the Bank of Nowhere')).toBe('Governor of the Bank of Nowhere');
  expect(titleIn('minister', 'Minister of Health of Nowhere')).toBe('Minister of Health');
});

test('no dates, no drawing', () => {
  expect(layOutTimeline([term('Mayor')], '2020-01-01', '2026-01-01')).toBeNull();
});

test('a date known to the year lies in its middle', () => {
  expect(yearOf('2020')).toBe(2020.5);
  expect(yearOf('2020-01-01')).toBe(2020);
});

test('everything drawn lies within the drawing, and bars on one lane never overlap', () => {
  const year = fc.integer({ min: 1900, max: 2026 });
  const anyTerm = fc.tuple(
    fc.string({ minLength: 1, maxLength: 60 }),
    year,
    fc.integer({ min: 0, max: 40 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(anyTerm, { minLength: 1, maxLength: 14 }), (terms) => {
      const views = terms.map(([title, start, years, open]) =>
        term(title, String(start), open ? undefined : String(start + years)),
      );
      const { bars, ticks } = layOutTimeline(views, '2023-09-08', '2026-01-01')!;
      const drawn = bars.every(({ from, to }) => from >= 0 && to <= 1.0001 && from <= to);
      const marked = ticks.every(({ at }) => at > 0 && at < 1);
      const apart = bars.every((a) =>
        bars.every((b) => a === b || a.lane !== b.lane || a.to <= b.from || b.to <= a.from),
      );
      return drawn && marked && apart;
    }),
  );
});
