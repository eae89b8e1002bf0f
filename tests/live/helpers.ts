// Parts of live information put together over the stand-in, with a clock that the test moves.
import { createAsk } from '../../src/live/ask.ts';
import { type Cache, createCache, type Kept, type Store } from '../../src/live/cache.ts';
import { createLiveProfiles } from '../../src/live/live-profile.ts';
import { fakeFetch } from './fake-fetch.ts';
import type { StandIn } from './stand-in.ts';

export interface Clock {
  now: number;
}

/** A store that is a map. */
export function memoryStore(): Store & { kept: Map<string, Kept> } {
  const kept = new Map<string, Kept>();
  return {
    kept,
    get: async (key) => structuredClone(kept.get(key)),
    put: async (entry) => void kept.set(entry.key, structuredClone(entry)),
    delete: async (key) => void kept.delete(key),
    list: async () => [...kept.values()].map(({ value: _, ...size }) => size),
    clear: async () => kept.clear(),
  };
}

/** The one function for requests, over the stand-in. `permitted` may be changed by the test. */
export function askOver(standIn: StandIn, clock: Clock, permitted: { hosts: (host: string) => boolean }) {
  const quiet = new Map<string, number>();
  const requests: RequestInit[] = [];
  const ask = createAsk({
    fetch: fakeFetch(standIn, requests),
    now: () => clock.now,
    userAgent: 'Incumbent/0 (test)',
    permitted: async (host) => permitted.hosts(host),
    quiet: {
      until: async (host) => quiet.get(host) ?? 0,
      set: async (host, until) => void quiet.set(host, until),
    },
  });
  return { ask, requests };
}

/** Live profiles over the stand-in. */
export function liveOver(standIn: StandIn, clock: Clock = { now: Date.UTC(2026, 10, 20, 12) }) {
  const permitted = { hosts: (_host: string) => true };
  const { ask, requests } = askOver(standIn, clock, permitted);
  const cache: Cache = createCache(memoryStore(), () => clock.now);
  return { live: createLiveProfiles(ask, cache, () => clock.now), clock, permitted, requests, standIn };
}
