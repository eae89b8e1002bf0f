// Which mention lies under a point. The caret position and a map of text nodes cost a hundredth of a millisecond; the
// browser's own highlightsFromPoint costs eight.
import type { Placed, Placement } from './place-mentions.ts';

interface CaretPosition {
  offsetNode: Node;
  offset: number;
}
type CaretFromPoint = (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => CaretPosition | null;

/** The mention at a point of the window, or null. */
export function mentionAt(placement: Placement, x: number, y: number): Placed | null {
  if (placement.placed.length === 0) return null;
  const { shadowRoots } = placement;
  const caret = (document as unknown as { caretPositionFromPoint: CaretFromPoint }).caretPositionFromPoint(
    x,
    y,
    shadowRoots.length > 0 ? { shadowRoots } : undefined,
  );
  if (!caret) return null;
  const near = placement.byNode.get(caret.offsetNode as Text);
  // A caret is found beside text as well, to the end of its line: the point must lie on the words.
  return near?.find(({ range }) => holds(range, caret) && covers(range, x, y)) ?? null;
}

function holds(range: Range, { offsetNode, offset }: CaretPosition): boolean {
  try {
    return range.comparePoint(offsetNode, offset) === 0;
  } catch {
    return false;
  }
}

function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects())
    if (left <= x && x <= right && top <= y && y <= bottom) return true;
  return false;
}
