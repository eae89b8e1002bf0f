import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type Box, overlaps, placeCard } from '../../../src/content/card/place.ts';

const view: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 344, height: 420 };
const words = (left: number, top: number, width = 100, height = 20): Box => ({
  ...{ left, top, right: left + width, bottom: top + height },
});
const boxOf = (place: ReturnType<typeof placeCard>, wish = size): Box => {
  const height = Math.min(wish.height, place.maxHeight);
  return { left: place.left, top: place.top, right: place.left + wish.width, bottom: place.top + height };
};

test('below the words where there is room, above where there is not', () => {
  expect(placeCard([words(100, 100)], view, size, false)).toMatchObject({
    side: 'below',
    left: 100,
    top: 126,
  });
  const above = placeCard([words(100, 700)], view, size, false);
  expect(above.side).toBe('above');
  expect(boxOf(above).bottom).toBe(694);
});

test('lines up with the right edge of words that run from right to left', () => {
  expect(boxOf(placeCard([words(600, 100)], view, size, true)).right).toBe(700);
});

test('keeps the side it has while it fits there', () => {
  const high = { width: 344, height: 500 };
  expect(placeCard([words(100, 380)], view, high, false, 'above').side).toBe('above');
});

test('with its content still to come, it goes where there will be room', () => {
  const waiting = { width: 344, height: 130 };
  const low = [words(100, 540)];
  expect(placeCard(low, view, waiting, false).side).toBe('below');
  const above = placeCard(low, view, { ...waiting, later: 440 }, false);
  expect(above.side).toBe('above');
  expect(boxOf(above, waiting).bottom).toBe(534);
});

test('goes beside its words only where neither above nor below has room', () => {
  const high = { width: 344, height: 600 };
  expect(placeCard([words(100, 300)], view, high, false).side).toBe('below');
  const low: Box = { ...view, bottom: 500 };
  expect(placeCard([words(100, 240)], low, high, false).side).toBe('right');
});

test('words broken over two columns: beside the first part, over neither', () => {
  const parts = [words(300, 760, 150), words(520, 10, 60)];
  const place = placeCard(parts, view, size, false);
  expect(parts.some((part) => overlaps(part, boxOf(place)))).toBe(false);
});

test('never over its words and always inside the window, wherever they are', () => {
  const anywhere = fc.record({
    width: fc.integer({ min: 360, max: 2000 }),
    height: fc.integer({ min: 260, max: 1400 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    long: fc.integer({ min: 10, max: 300 }),
    wish: fc.integer({ min: 60, max: 900 }),
    rightToLeft: fc.boolean(),
  });
  fc.assert(
    fc.property(anywhere, ({ width, height, x, y, long, wish, rightToLeft }) => {
      const window: Box = { left: 0, top: 0, right: width, bottom: height };
      const line = words(x * (width - long), y * (height - 20), long);
      const wanted = { width: 344, height: wish };
      const box = boxOf(placeCard([line], window, wanted, rightToLeft), wanted);
      const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
      return inside && !overlaps(line, box);
    }),
    { numRuns: 2000 },
  );
});
