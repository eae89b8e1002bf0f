// Live information in the worker: off until the reader switches it on, and asked of the hosts' permissions each time.
import type { Browser } from 'webextension-polyfill';
import { createIndexedDbStore } from '../live/indexeddb-store.ts';
import { createLiveService, type LiveService } from '../live/live-service.ts';
import type { Result } from '../platform/messages.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import type { HeldPack } from './pack-holder.ts';

type Api = Pick<Browser, 'storage' | 'permissions' | 'runtime'>;

/** The live service with the browser's own network and storage. Making it asks for nothing. */
export function liveService(
  api: Api,
  settings: SettingsStore,
  pack: () => Promise<Result<HeldPack>>,
): LiveService {
  return createLiveService({
    fetch: (...request) => fetch(...request),
    store: createIndexedDbStore(indexedDB),
    storage: {
      get: async (key) => (await api.storage.local.get(key))[key],
      set: (key, value) => api.storage.local.set({ [key]: value }),
      remove: (keys) => api.storage.local.remove(keys),
    },
    now: Date.now,
    permitted: (origin) => api.permissions.contains({ origins: [origin] }),
    switches: async () => (await settings.load()).settings,
    knowledge: async () => {
      const held = await pack();
      if (!held.ok) throw new Error(held.error);
      return held.value.knowledge;
    },
    version: api.runtime.getManifest().version,
  });
}
