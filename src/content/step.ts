import type { Placed } from './place-mentions.ts';

/**
 * The stop after (or before) where the reader is, round and round: after the last mention shown by us, else after the
 * top of the window.
 */
export function nextOf(stops: readonly Placed[], current: Placed | null, direction: 1 | -1): Placed | null {
  if (stops.length === 0) return null;
  const at = current ? positionOf(stops, current) : -1;
  if (at >= 0) return stops[(at + direction + stops.length) % stops.length]!;
  const below = stops.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  if (direction === 1) return stops[Math.max(0, below)]!;
  return stops[below > 0 ? below - 1 : stops.length - 1]!;
}

/** The page may have been read again since: the same words have another object, and a mention may not be a stop. */
function positionOf(stops: readonly Placed[], { range }: Placed): number {
  const same = stops.findIndex((stop) => stop.range === range);
  if (same >= 0 || !range.startContainer.isConnected) return same;
  let last = -1;
  stops.forEach((stop, index) => {
    if (stop.range.compareBoundaryPoints(Range.START_TO_START, range) <= 0) last = index;
  });
  return last;
}
