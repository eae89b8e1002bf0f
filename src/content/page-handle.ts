// What the scripts of one page share. All of them run in the extension's isolated world of that page, so they meet on
// its global, under a symbol: page scripts see neither, and no element of the page can answer in its place.
import type { PageMessages, Result } from '../platform/messages.ts';
import type { SettingsStore } from '../platform/settings-store.ts';

export const PAGE_KEY: unique symbol = Symbol.for('incumbent.page') as never;

/** The second stage at work on one article. */
export interface Session {
  /** Answers the worker's and the popup's questions about the page. */
  answer<N extends keyof PageMessages>(
    name: N,
    request: PageMessages[N]['request'],
  ): Promise<Result<PageMessages[N]['response']>>;
}

export interface PageHandle {
  /** Aborted when our code must leave this page: switched off, or replaced by a newer version of the extension. */
  readonly signal: AbortSignal;
  /** Takes everything of ours out of this page. */
  leave(): void;
  /** The reader's settings; here so that the second stage need not carry the code for them once more. */
  readonly settings: SettingsStore;
  /** Registered by the second stage once; the first stage calls it for every address that shows an article. */
  startSession?: (visit: Visit) => Session;
  /** Called by the second stage when it has registered. */
  secondStageReady(): void;
}

/** The time between arriving at one address and leaving it, which in a single-page site is shorter than the page's. */
export interface Visit {
  readonly signal: AbortSignal;
  /** The reader asked for it: read as an article whatever the page looks like. */
  readonly forced: boolean;
  /** Ends the visit's session because the page turned out not to be an article, or no longer is. */
  notAnArticle(reason: string): void;
}

type Scope = { [PAGE_KEY]?: PageHandle };

/** The handle of this page, if the first stage is in it and alive. */
export function pageHandle(): PageHandle | undefined {
  const handle = (globalThis as Scope)[PAGE_KEY];
  return handle && !handle.signal.aborted ? handle : undefined;
}

/** Makes a handle the page's. */
export function setPageHandle(handle: PageHandle): void {
  (globalThis as Scope)[PAGE_KEY] = handle;
}
