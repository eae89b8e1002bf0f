import { type Box, overlaps, type Placement, placeCard } from './place.ts';

/** Most cards are about this high once their facts are there: chosen once, the side is kept when they come. */
const EXPECTED_HEIGHT = 440;

/** The part of the window that can be seen, pinch zoom and on-screen keyboard included. */
function visiblePart(): Box {
  const view = window.visualViewport;
  const root = document.documentElement;
  // A root with CSS zoom gives its own size in its own pixels.
  const [clientWidth, clientHeight] = [root.clientWidth * zoomOf(root), root.clientHeight * zoomOf(root)];
  if (!view) return { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const { offsetLeft: left, offsetTop: top } = view;
  // Without the scroll bars, which the visual viewport leaves out but quirks-mode client sizes do not know.
  const width = Math.min(view.width, clientWidth || view.width);
  return { left, top, right: left + width, bottom: top + view.height };
}

/** What the page's CSS enlarges an element by. Not the browser's own zoom, which needs no care. */
const zoomOf = (element: Element): number => element.currentCSSZoom || 1;

/** The rectangles of the words' lines in window coordinates. */
function linesOf(range: Range): Box[] {
  const lines = [...range.getClientRects()].filter((line) => line.width > 0 && line.height > 0);
  // Copied: a DOMRect's sides are its prototype's, and would be lost where boxes are spread.
  return (lines.length ? lines : [range.getBoundingClientRect()]).map(({ left, top, right, bottom }) => {
    return { left, top, right, bottom };
  });
}

/**
 * Puts the card beside its words and keeps it there while card, page and window change. The card lies in the top layer,
 * positioned in the page: it scrolls with the page by itself, in every browser, and only scrolling boxes inside the page
 * need our help.
 * @param onGone called when the words have been scrolled out of sight or have vanished.
 */
export function stayPlaced(card: HTMLElement, range: Range, onGone: () => void, signal: AbortSignal): void {
  let side: Placement['side'] | undefined;
  let scheduled = 0;
  // The card keeps its own size, and its lengths are the window's.
  card.style.setProperty('zoom', String(1 / zoomOf(card)));

  const place = () => {
    const words = linesOf(range);
    const view = visiblePart();
    if (!words.some((line) => overlaps(line, view)) || !range.startContainer.isConnected) return onGone();
    // The wish: how high the card would be if there were room.
    card.style.maxHeight = `${view.bottom - view.top}px`;
    const { width, height } = card.getBoundingClientRect();
    const rightToLeft = getComputedStyle(elementOf(range)).direction === 'rtl';
    const later = side ? undefined : EXPECTED_HEIGHT;
    const placement = placeCard(words, view, { width, height, later }, rightToLeft, side);
    side = placement.side;
    card.style.maxHeight = `${placement.maxHeight}px`;
    moveTo(card, placement);
  };

  const later = () => {
    if (!scheduled && !signal.aborted) {
      scheduled = requestAnimationFrame(() => {
        scheduled = 0;
        if (!signal.aborted) place();
      });
    }
  };

  const scrolled = (event: Event) => {
    const box = event.target;
    if (card.getRootNode() === (box as Node).getRootNode?.()) return;
    if (box instanceof Element) {
      const clip = box.getBoundingClientRect();
      if (box.contains(range.startContainer) && !linesOf(range).some((line) => overlaps(line, clip)))
        return onGone();
    }
    later();
  };

  place();
  const sizes = new ResizeObserver(later);
  sizes.observe(card);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(scheduled);
  });
  window.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  window.addEventListener('resize', later, { signal });
  window.visualViewport?.addEventListener('resize', later, { signal });
}

/** Moves a box to window coordinates whatever its containing block: set, measure, shift by what is missing. */
function moveTo(card: HTMLElement, { left, top }: Placement): void {
  const now = card.getBoundingClientRect();
  const style = card.style;
  const shift = (value: string, by: number) => `${(Number.parseFloat(value) || 0) + by}px`;
  style.left = shift(style.left, left - now.left);
  style.top = shift(style.top, top - now.top);
}

function elementOf(range: Range): Element {
  const node = range.startContainer;
  return (node instanceof Element ? node : node.parentElement) ?? document.documentElement;
}
