// Work in slices that fit between the page's own: a reader scrolling meanwhile notices nothing.

/** What a slice may take when the browser reports no idle time before the deadline: half a frame. */
const LONGEST_SLICE = 6;
/** Nobody scrolls a page that cannot be seen; and the browser hands out idle time there by the second. */
const LONGEST_HIDDEN_SLICE = 50;
/** A busy page gets this long before we take our slice anyway: the reader waits for the highlights. */
const PATIENCE = 250;

/** Calls back with the time until which a slice of work may run. */
function whenIdle(run: (until: number) => void): void {
  if (document.hidden) setTimeout(() => run(performance.now() + LONGEST_HIDDEN_SLICE));
  else {
    requestIdleCallback(
      (deadline) => {
        const idle = deadline.didTimeout ? LONGEST_SLICE : deadline.timeRemaining() - 1;
        run(performance.now() + Math.min(LONGEST_SLICE, idle));
      },
      { timeout: PATIENCE },
    );
  }
}

interface TaskScheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<unknown>;
}

/**
 * Goes on with work begun in idle time once nothing else waits. A browser lets what one idle slice asks for wait for
 * the next idle period, up to fifty milliseconds later, even where nothing happens until then.
 */
function whenFree(run: (until: number) => void): void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (document.hidden || typeof scheduler?.postTask !== 'function') {
    whenIdle(run);
    return;
  }
  let hasRun = false;
  const once = (until: number) => {
    if (hasRun) return;
    hasRun = true;
    run(until);
  };
  void scheduler.postTask(() => once(performance.now() + LONGEST_SLICE), { priority: 'background' });
  // A page that always has something to do would never let it.
  whenIdle(once);
}

/** Milliseconds that the work took, without the waiting. */
export interface Done<T> {
  value: T;
  cost: number;
}

/** Runs a generator to its end in idle slices. @returns null when the signal was aborted before that. */
export function inIdleTime<T>(work: Generator<void, T>, signal: AbortSignal): Promise<Done<T> | null> {
  return new Promise((resolve, reject) => {
    let cost = 0;
    const slice = (until: number) => {
      if (signal.aborted) return resolve(null);
      const begun = performance.now();
      try {
        do {
          const { done, value } = work.next();
          if (done) return resolve({ value, cost: cost + performance.now() - begun });
        } while (performance.now() < until);
      } catch (error) {
        return reject(error);
      }
      cost += performance.now() - begun;
      whenFree(slice);
    };
    whenIdle(slice);
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
