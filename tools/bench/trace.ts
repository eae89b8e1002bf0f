// What the browser did on a page's main thread, read from a trace.
import type { Answer, Chromium } from './cdp.ts';

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'blink',
  'loading',
  '__metadata',
];

interface Slice {
  name: string;
  /** Milliseconds. */
  start: number;
  length: number;
  url: string;
  inner: Slice[];
}

/** One page's main thread: its tasks, each with what happened inside. */
export interface MainThread {
  tasks: Slice[];
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

const urlOf = (event: Answer): string =>
  event.args?.data?.url ?? event.args?.fileName ?? event.args?.data?.scriptName ?? '';

/** The main thread of the page at an address. */
export function mainThread(events: readonly Answer[], url: string): MainThread {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (!commit) throw new Error(`The trace knows no page ${url}.`);
  const slices: Slice[] = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === commit.pid && tid === commit.tid)
    .map((event) => ({
      name: event.name,
      start: event.ts / 1000,
      length: (event.dur ?? 0) / 1000,
      url: urlOf(event),
      inner: [],
    }))
    .sort((a, b) => a.start - b.start || b.length - a.length);
  const tasks: Slice[] = [];
  const open: Slice[] = [];
  for (const slice of slices) {
    while (open.length > 0 && open.at(-1)!.start + open.at(-1)!.length < slice.start + slice.length)
      open.pop();
    (open.at(-1)?.inner ?? tasks).push(slice);
    open.push(slice);
  }
  return { tasks };
}
