// Where the card goes: beside its words, inside the window, never over the words. Pure geometry, so that it can be tested
// with any window, any words and any size.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
  side: 'below' | 'above' | 'right' | 'left';
}

/** Between card and words: near enough to belong together, far enough for the underline to be seen. */
const GAP = 6;
/** Between card and the window's edge. */
const MARGIN = 8;
/** Less height than this shows hardly more than the heading: another side is then tried first. */
const USABLE_HEIGHT = 200;
/** With this much, above or below is better than beside, where the card lies on the rest of the sentence. */
const COMFORTABLE_HEIGHT = 320;
/** The card at least keeps its heading. */
const LEAST_HEIGHT = 48;

/**
 * Chooses a place.
 * @param words the rectangles of the words' lines, in window coordinates; at least one.
 * @param view the visible part of the window.
 * @param size the card's width and height, and, while its content is still to come, how high it may well become: the side
 *   is chosen for that.
 * @param rightToLeft whether the words run from right to left: the card then lines up with their right edge.
 * @param keep the side chosen before: kept while the card still fits there, so that it does not jump about.
 */
export function placeCard(
  words: readonly Box[],
  view: Box,
  size: { width: number; height: number; later?: number },
  rightToLeft: boolean,
  keep?: Placement['side'],
): Placement {
  const group = firstVisibleLines(words, view);
  const places = (['below', 'above', 'right', 'left'] as const)
    .map((side) => placeAt(side, group, view, size, rightToLeft))
    .filter((place) => place !== null);
  const wish = Math.max(size.height, size.later ?? 0);
  const height = (place: Placement) => Math.min(wish, place.maxHeight);
  const free = places.filter(
    (place) => !coversAny(place, size.width, Math.min(size.height, place.maxHeight), words),
  );
  const roomy = free.filter((place) => height(place) >= Math.min(wish, USABLE_HEIGHT));
  const kept = roomy.find((place) => place.side === keep);
  if (kept) return kept;
  const vertical = free.filter(({ side }) => side === 'below' || side === 'above');
  const comfortable = vertical.filter((place) => height(place) >= Math.min(wish, COMFORTABLE_HEIGHT));
  const fits = (place: Placement) => place.maxHeight >= wish;
  const best =
    comfortable.find(fits) ??
    byHeight(comfortable)[0] ??
    free.find(fits) ??
    byHeight(roomy)[0] ??
    byHeight(free)[0] ??
    byHeight(places)[0];
  return (
    best ?? { left: view.left + MARGIN, top: group.bottom + GAP, maxHeight: LEAST_HEIGHT, side: 'below' }
  );
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * The box around those lines of the words that belong together and can be seen. Words broken over two columns are two
 * groups: a box around both would span the page.
 */
function firstVisibleLines(words: readonly Box[], view: Box): Box {
  const groups: Box[] = [];
  let previous: Box | undefined;
  for (const line of words) {
    const group = groups.at(-1);
    const height = line.bottom - line.top;
    const follows = previous && line.top > previous.top - height && line.top - previous.bottom < 1.5 * height;
    if (group && follows) Object.assign(group, union(group, line));
    else groups.push({ ...line });
    previous = line;
  }
  return groups.find((group) => overlaps(group, view)) ?? groups[0]!;
}

function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function placeAt(
  side: Placement['side'],
  words: Box,
  view: Box,
  size: { width: number; height: number },
  rightToLeft: boolean,
): Placement | null {
  const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
  if (side === 'below' || side === 'above') {
    const room = side === 'below' ? view.bottom - words.bottom : words.top - view.top;
    const maxHeight = Math.floor(room - GAP - MARGIN);
    if (maxHeight < LEAST_HEIGHT) return null;
    const start = rightToLeft ? words.right - size.width : words.left;
    const left = clamp(start, view.left + MARGIN, view.right - MARGIN - size.width);
    const top = side === 'below' ? words.bottom + GAP : words.top - GAP - Math.min(size.height, maxHeight);
    return { left, top, maxHeight, side };
  }
  const room = side === 'right' ? view.right - words.right : words.left - view.left;
  if (room < size.width + GAP + MARGIN) return null;
  const maxHeight = Math.floor(view.bottom - view.top - 2 * MARGIN);
  const height = Math.min(size.height, maxHeight);
  const top = clamp(words.top, view.top + MARGIN, view.bottom - MARGIN - height);
  const left = side === 'right' ? words.right + GAP : words.left - GAP - size.width;
  return maxHeight < LEAST_HEIGHT ? null : { left, top, maxHeight, side };
}

function coversAny(place: Placement, width: number, height: number, words: readonly Box[]): boolean {
  const box = { left: place.left, top: place.top, right: place.left + width, bottom: place.top + height };
  return words.some((word) => overlaps(box, word));
}

function byHeight(places: Placement[]): Placement[] {
  return [...places].sort((a, b) => b.maxHeight - a.maxHeight);
}
