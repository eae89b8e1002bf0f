/** Brings words into the middle of the window, through every scrolling box they lie in. */
export function scrollTo(range: Range, behavior: 'instant' | 'smooth'): void {
  const element = range.startContainer.parentElement;
  if (!element || isInView(range)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const how = calm ? 'instant' : behavior;
  const isTall = element.getBoundingClientRect().height > innerHeight * 0.8;
  element.scrollIntoView({ block: isTall ? 'nearest' : 'center', inline: 'nearest', behavior: how });
  if (!isTall) return;
  const { top } = range.getBoundingClientRect();
  if (how === 'instant') scrollBy({ top: top - innerHeight / 2, behavior: how });
  else globalThis.scrollTo({ top: scrollY + top - innerHeight / 2, behavior: how });
}

function isInView(range: Range): boolean {
  const { top, bottom, left, right, width } = range.getBoundingClientRect();
  // Room above and below: sticky headers cover the first lines of a window.
  const edge = Math.min(120, innerHeight / 5);
  return width > 0 && top >= edge && bottom <= innerHeight - edge && left >= 0 && right <= innerWidth;
}
