// What was answered lately, kept within bounds of age and size; least recently used goes first.

/** One kept answer. `bytes` is its size as JSON; times are milliseconds since 1970. */
export interface Kept {
  key: string;
  value: unknown;
  bytes: number;
  stored: number;
  used: number;
}

/** Where answers are kept: IndexedDB in the worker, a map in tests. */
export interface Store {
  get(key: string): Promise<Kept | undefined>;
  put(kept: Kept): Promise<void>;
  delete(key: string): Promise<void>;
  /** Everything but the values, for pruning. */
  list(): Promise<Omit<Kept, 'value'>[]>;
  clear(): Promise<void>;
}

export interface CacheLimits {
  /** Milliseconds after which an answer is not used any more. */
  maxAge: number;
  /** Sum of sizes. */
  maxBytes: number;
  maxEntries: number;
}

/** A month, and some 150 people with a portrait of 30–60 KB each. */
export const LIMITS: CacheLimits = { maxAge: 30 * 86_400_000, maxBytes: 8_000_000, maxEntries: 400 };

export interface Cache {
  /** The value and when it was stored, or null when there is none or it is too old. */
  get(key: string): Promise<{ value: unknown; stored: number } | null>;
  put(key: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** A cache never fails its caller: a store that is full or broken means that nothing is remembered. */
export function createCache(store: Store, now: () => number, limits: CacheLimits = LIMITS): Cache {
  return {
    async get(key) {
      const kept = await store.get(key).catch(() => undefined);
      // A clock set back would keep an entry for ever: one from the future is as good as too old.
      if (!kept || now() - kept.stored > limits.maxAge || kept.stored > now()) return null;
      await store.put({ ...kept, used: now() }).catch(() => undefined);
      return { value: kept.value, stored: kept.stored };
    },
    async put(key, value) {
      const bytes = JSON.stringify(value).length;
      if (bytes > limits.maxBytes) return;
      await store.put({ key, value, bytes, stored: now(), used: now() }).catch(() => undefined);
      await prune(store, now(), limits).catch(() => undefined);
    },
    clear: () => store.clear().catch(() => undefined),
  };
}

async function prune(store: Store, now: number, limits: CacheLimits): Promise<void> {
  const newestFirst = (await store.list()).sort((a, b) => b.used - a.used);
  let bytes = 0;
  let entries = 0;
  for (const kept of newestFirst) {
    bytes += kept.bytes;
    entries += 1;
    const tooOld = now - kept.stored > limits.maxAge;
    if (tooOld || bytes > limits.maxBytes || entries > limits.maxEntries) await store.delete(kept.key);
  }
}
