// Pages grow and change after they have been read: hydration, infinite scroll, live blogs, "read more". Tells when the
// article's text may have changed; how soon that is looked into is bounded, whatever the page does.

/** Letters from which added text may belong to an article; counters, clocks and buttons have fewer. */
const ENOUGH_LETTERS = 25;
/** Records looked at for one batch of changes: past that, the page has changed. */
const MOST_RECORDS = 200;
/** Milliseconds of quiet after a change, so that a page that is being built is read once and not ten times. */
const QUIET = 300;
/** A reading may take one part in this many of the time: with readings of 20 ms, one every half second at most. */
const SHARE = 25;
/** And never more often than this, in milliseconds. */
const LEAST_PAUSE = 1000;
/** An answer of the worker may take one part in this many: other tabs wait for it meanwhile. */
const WORKER_SHARE = 4;

export interface ChangeWatch {
  /** A reading has ended, having cost so many milliseconds. */
  hasRead(cost: number): void;
  /** The worker has answered after so many milliseconds. */
  hasAsked(waited: number): void;
  /** Something changed while it was read: the same as a change now. */
  again(): void;
}

/**
 * Calls `changed` some time after the text of the article may have changed.
 * @param isRead whether a node lies in a block of the article as it was read.
 * @param stillThere whether all blocks that were read are still in the page.
 */
export function watchChanges(
  isRead: (node: Node) => boolean,
  stillThere: () => boolean,
  changed: () => void,
  signal: AbortSignal,
): ChangeWatch {
  let dirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let earliest = 0;
  // The first reading pays for code and worker being cold, and says nothing of what the next will cost; and what comes
  // soon after it is mostly a page that finishes itself.
  let isFirst = true;

  const schedule = () => {
    if (timer !== undefined || !dirty || document.hidden || signal.aborted) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        if (!dirty || document.hidden || signal.aborted) return;
        dirty = false;
        changed();
      },
      Math.max(QUIET, earliest - performance.now()),
    );
  };
  const mark = () => {
    dirty = true;
    schedule();
  };

  const observer = new MutationObserver((records) => {
    if (dirty) return;
    const gone = records.some(({ removedNodes }) => removedNodes.length > 0) && !stillThere();
    if (gone || records.length > MOST_RECORDS || records.some((record) => matters(record, isRead))) mark();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('visibilitychange', schedule, { signal });
  // What a click unfolds shows in no change of nodes: a class is all it takes.
  addEventListener('click', ({ isTrusted }) => isTrusted && mark(), { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    hasRead(cost) {
      earliest = performance.now() + Math.max(LEAST_PAUSE, isFirst ? 0 : cost * SHARE);
    },
    hasAsked(waited) {
      if (!isFirst) earliest = Math.max(earliest, performance.now() + waited * WORKER_SHARE);
      isFirst = false;
    },
    again: mark,
  };
}

function matters({ type, target, addedNodes }: MutationRecord, isRead: (node: Node) => boolean): boolean {
  if (type === 'characterData') return isRead(target);
  if (addedNodes.length === 0) return false;
  if (isRead(target)) return true;
  for (const node of addedNodes) {
    const { nodeName } = node;
    if (nodeName === 'SCRIPT' || nodeName === 'STYLE' || nodeName === 'LINK' || nodeName === 'IFRAME')
      continue;
    if ((node.textContent?.length ?? 0) >= ENOUGH_LETTERS) return true;
  }
  return false;
}
