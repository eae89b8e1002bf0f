// The few of many stretches of a flow that lie near a place: found by bisection, so that long paragraphs stay cheap.

/** Longest stretch in tokens: titles and places are shorter. */
const LONGEST = 24;

/** Those of `stretches`, which are in order, that may touch tokens `[from, to]`. */
export function windowOf<T extends { from: number }>(
  stretches: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  if (stretches.length <= 8) return stretches;
  return stretches.slice(firstFrom(stretches, from - LONGEST), firstFrom(stretches, to + 1));
}

/** How many begin before a token. */
function firstFrom(stretches: readonly { from: number }[], token: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (stretches[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
