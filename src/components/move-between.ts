/** Arrow keys, Home and End move the focus between the elements a selector names within a list. */
export function moveBetween(event: KeyboardEvent, selector: string): void {
  const list = event.currentTarget as HTMLElement;
  const stops = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(to, stops.length - 1))]?.focus();
}
