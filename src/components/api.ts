// What a surface may ask for. The real one is made in each surface's main.tsx from platform; tests and pictures hand in
// their own, so that every state can be drawn from plain data.
import type { PageMessages, Result, WorkerMessages } from '../platform/messages.ts';
import type { SettingsStore } from '../platform/settings-store.ts';

export interface SurfaceApi {
  /** Asks the worker. */
  ask<N extends keyof WorkerMessages>(
    name: N,
    request: WorkerMessages[N]['request'],
  ): Promise<Result<WorkerMessages[N]['response']>>;
  settings: SettingsStore;
  copy(text: string): Promise<boolean>;
  /** Access to hosts, as match patterns. Asked for in the click itself: browsers refuse it a moment later. */
  permissions: {
    has(origins: string[]): Promise<boolean>;
    request(origins: string[]): Promise<boolean>;
    giveBack(origins: string[]): Promise<void>;
  };
}

/** A surface that stands beside a page. */
export interface PageApi extends SurfaceApi {
  /** The tab the surface speaks of, or null when there is none. */
  tab(): Promise<{ id: number; host: string } | null>;
  askPage<N extends keyof PageMessages>(
    name: N,
    request: PageMessages[N]['request'],
  ): Promise<Result<PageMessages[N]['response']>>;
  /** Calls back when another tab comes to the front, or this one has something new to show. */
  watchTab(listener: () => void, signal: AbortSignal): void;
  openOptions(): void;
  /** Only where the browser has a side panel and this is not it. */
  openSidePanel?: () => void;
}
