// Pointer and finger on highlighted words. Highlights get no events of their own, so the page's are watched, none is
// ever held back, and those a script made up are ignored.
import type { Placed } from './place-mentions.ts';

export interface Pointing {
  /** The mention under a point, if it is highlighted. */
  at(x: number, y: number): Placed | null;
  /** Whose card is shown. */
  shown(): Placed | null;
  open(placed: Placed, by: 'pointer' | 'touch'): void;
  /** The pointer has come to the words of the card that is shown, or left them. */
  hovered(over: boolean): void;
  hoverDelay(): number;
  /** Before each look: is everything still in its place? */
  beforeLook(): void;
}

/** Elements that a tap is meant for: a link goes where it leads, and no card opens on the way. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]';

/** Watches pointer and finger until the signal is aborted. */
export function watchPointing(pointing: Pointing, signal: AbortSignal): void {
  let over: Placed | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let last: PointerEvent | null = null;
  let tappedShown: Placed | null = null;

  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const look = () => {
    frame = 0;
    const event = last;
    if (!event || signal.aborted) return;
    pointing.beforeLook();
    // Over our own card, whose host is no part of the article, nothing is under the pointer.
    const now = pointing.at(event.clientX, event.clientY);
    if (now === over) return;
    rest();
    const shown = pointing.shown();
    if (over && over === shown) pointing.hovered(false);
    over = now;
    if (!now) return;
    if (now === shown) pointing.hovered(true);
    else timer = setTimeout(() => pointing.open(now, 'pointer'), pointing.hoverDelay());
  };

  const moved = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // Somebody selecting text is not asking about it.
    if (event.buttons !== 0) return rest();
    last = event;
    frame ||= requestAnimationFrame(look);
  };
  const left = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    rest();
    if (over && over === pointing.shown()) pointing.hovered(false);
    over = last = null;
  };
  const pressed = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    rest();
    tappedShown = event.pointerType === 'touch' ? pointing.shown() : null;
  };
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch') return;
    const target = event.composedPath()[0];
    if (event.defaultPrevented || (target instanceof Element && target.closest(CONTROLS))) return;
    if (getSelection()?.isCollapsed === false) return;
    const tapped = pointing.at(event.clientX, event.clientY);
    // The tap that closed a card by falling on its words again does not open it anew.
    if (tapped && tapped !== tappedShown) pointing.open(tapped, 'touch');
  };

  const passive = { capture: true, passive: true, signal };
  addEventListener('pointermove', moved, passive);
  addEventListener('pointerdown', pressed, passive);
  // In the bubbling phase of the window, after the page has had its say.
  addEventListener('click', clicked, { passive: true, signal });
  document.documentElement.addEventListener('pointerleave', left, { passive: true, signal });
  signal.addEventListener('abort', () => {
    rest();
    cancelAnimationFrame(frame);
  });
}
