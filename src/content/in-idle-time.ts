// Work in slices that fit between the page's own: a reader scrolling meanwhile notices nothing.

/** What a slice may take when the browser reports no idle time before the deadline: half a frame. */
const LONGEST_SLICE = 6;
/** A busy page gets this long before we take our slice anyway: the reader waits for the highlights. */
const PATIENCE = 250;

/** Milliseconds that the work took, without the waiting. */
export interface Done<T> {
  value: T;
  cost: number;
}

/** Runs a generator to its end in idle slices. @returns null when the signal was aborted before that. */
export function inIdleTime<T>(work: Generator<void, T>, signal: AbortSignal): Promise<Done<T> | null> {
  return new Promise((resolve, reject) => {
    let cost = 0;
    const slice = (deadline: IdleDeadline) => {
      if (signal.aborted) return resolve(null);
      const begun = performance.now();
      try {
        do {
          const { done, value } = work.next();
          if (done) return resolve({ value, cost: cost + performance.now() - begun });
        } while (
          performance.now() - begun < LONGEST_SLICE &&
          (deadline.didTimeout || deadline.timeRemaining() > 1)
        );
      } catch (error) {
        return reject(error);
      }
      cost += performance.now() - begun;
      requestIdleCallback(slice, { timeout: PATIENCE });
    };
    requestIdleCallback(slice, { timeout: PATIENCE });
  });
}

/** Resolves when the page can be seen; never when it never is. */
export function whenVisible(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const check = () => !document.hidden && resolve();
    document.addEventListener('visibilitychange', check, { signal });
  });
}
