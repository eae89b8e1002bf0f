/** Time to cross the gap between words and card, or to come back: what page previews use and readers are used to. */
const LEAVE = 300;

export interface Leaving {
  /** Something holds the card open (true) or lets go of it (false). */
  hold(what: 'words' | 'card' | 'focus', on: boolean): void;
}

/** Calls `close` 300 ms after the last of words, card and focus has let go, unless one comes back. */
export function leavingTimer(close: () => void, signal: AbortSignal): Leaving {
  const holding = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    hold(what, on) {
      clearTimeout(timer);
      if (on) holding.add(what);
      else if (holding.delete(what) && holding.size === 0 && !signal.aborted)
        timer = setTimeout(close, LEAVE);
      else if (holding.size === 0 && what === 'words' && !signal.aborted) timer = setTimeout(close, LEAVE);
    },
  };
}
