// What the browser did on a page's main thread, read from a trace.
import type { Answer, Chromium } from './cdp.ts';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  '__metadata',
];
/** Tasks in which promises are settled: they tell no script's address. The pages measured settle none themselves. */
const SETTLING = /^(?:RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|v8\.runMicrotasks)$/;
/** A check whether there is anything to settle takes less. */
const SETTLED_NOTHING = 0.05;
const FORCED = /^(?:Layout|UpdateLayoutTree)$/;

interface Slice {
  name: string;
  start: number;
  length: number;
  /** Milliseconds that the processor worked on it: what is left when others have to wait for us. */
  worked: number;
  url: string;
  inner: Slice[];
}

/** Milliseconds are those of the processor, so that a busy machine does not lengthen them. */
export interface MainThread {
  /** All tasks together. */
  total: number;
  /** Scripts at addresses that begin so, and what they called. */
  scripts: number;
  /** The longest task with one of these scripts in it. */
  longest: number;
  /** Layouts and style calculations that one of these scripts made the browser do at once. */
  forced: number;
}

/** Records what happens until the returned function is called; it answers with the events. */
export async function startTrace(browser: Chromium): Promise<() => Promise<Answer[]>> {
  const events: Answer[] = [];
  const stop = browser.root.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await browser.root.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordUntilFull', includedCategories: CATEGORIES },
  });
  return async () => {
    const done = browser.root.next('Tracing.tracingComplete');
    await browser.root.send('Tracing.end');
    await done;
    stop();
    return events;
  };
}

const urlOf = ({ args }: Answer): string => args?.data?.url ?? args?.fileName ?? args?.data?.scriptName ?? '';

export interface Thread {
  pid: number;
  tid: number;
}

/** Process and thread on which the page at an address lives; undefined when the browser has shown none. */
export function findThread(events: readonly Answer[], url: string): Thread | undefined {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  return commit && { pid: commit.pid, tid: commit.tid };
}

/** The same for a page that must have been shown. */
export function threadOf(events: readonly Answer[], url: string): Thread {
  const thread = findThread(events, url);
  if (!thread) throw new Error(`The trace knows no page ${url}.`);
  return thread;
}

function nest(events: readonly Answer[], thread: Thread): Slice[] {
  const slices: Slice[] = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === thread.pid && tid === thread.tid)
    .map((event) => ({
      name: event.name,
      start: event.ts,
      length: event.dur ?? 0,
      worked: (event.tdur ?? event.dur ?? 0) / 1000,
      url: urlOf(event),
      inner: [],
    }))
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const outer: Slice[] = [];
  const open: Slice[] = [];
  for (const slice of slices) {
    while (open.length > 0 && open.at(-1)!.start + open.at(-1)!.length < slice.start + slice.length)
      open.pop();
    (open.at(-1)?.inner ?? outer).push(slice);
    open.push(slice);
  }
  return outer;
}

/** When a page said so with `console.timeStamp`, in the trace's microseconds. */
export function stampAt(events: readonly Answer[], { pid }: Thread, stamp: string): number {
  const event = events.find(
    (each) => each.name === 'TimeStamp' && each.pid === pid && each.args?.data?.message === stamp,
  );
  if (!event) throw new Error(`The trace has no stamp ${stamp}.`);
  return event.ts;
}

/**
 * What happened on a thread, within `[from, to)` if given; `scripts` are those whose address begins so, and nobody's when
 * it is empty.
 */
export function readThread(
  events: readonly Answer[],
  thread: Thread,
  scripts: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): MainThread {
  const isTheirs = ({ name, url, worked }: Slice) =>
    scripts !== '' && (url.startsWith(scripts) || (SETTLING.test(name) && worked > SETTLED_NOTHING));
  const scriptTime = (slice: Slice): number =>
    isTheirs(slice) ? slice.worked : slice.inner.reduce((sum, inner) => sum + scriptTime(inner), 0);
  const forcedIn = (slice: Slice, within: boolean): number => {
    const inside = within || isTheirs(slice);
    return slice.inner.reduce(
      (sum, inner) => sum + forcedIn(inner, inside) + (inside && FORCED.test(inner.name) ? 1 : 0),
      0,
    );
  };
  const main: MainThread = { total: 0, scripts: 0, longest: 0, forced: 0 };
  for (const task of nest(events, thread)) {
    if (task.start < from || task.start >= to) continue;
    const theirs = scriptTime(task);
    main.total += task.worked;
    main.scripts += theirs;
    main.forced += forcedIn(task, false);
    if (theirs > 0) main.longest = Math.max(main.longest, task.worked);
  }
  return main;
}
