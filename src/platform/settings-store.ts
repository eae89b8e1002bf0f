// Settings as stored: each under its own key, so that two windows changing different settings at once lose neither;
// scalars in `storage.sync`, lists in `storage.local`.
import type { Storage } from 'webextension-polyfill';
import type { Result } from './messages.ts';
import { DEFAULTS, LIST_SETTINGS, readSettings, type SettingProblem, type Settings } from './settings.ts';

/** The part of `browser.storage` that settings need: the polyfill's, or the page's native one. */
export type StorageApi = Pick<Storage.Static, 'sync' | 'local' | 'onChanged'>;

export interface LoadedSettings {
  settings: Settings;
  problems: SettingProblem[];
}

/** Changes as a function of what is stored, because another window may have changed it meanwhile. */
export type SettingsChange = (current: Settings) => Partial<Settings>;

export interface SettingsStore {
  load(): Promise<LoadedSettings>;
  /** Writes what `change` returns and nothing else. Not for content scripts: the lock is the extension's origin's. */
  change(change: SettingsChange): Promise<Result<Settings>>;
  /** Calls back with the new settings after any change, from whichever window, until the signal is aborted. */
  watch(listener: (loaded: LoadedSettings) => void, signal?: AbortSignal): void;
}

const NAMES = Object.keys(DEFAULTS) as (keyof Settings)[];
const isList = (name: keyof Settings) => (LIST_SETTINGS as readonly string[]).includes(name);
const LOCK = 'settings';

/** Settings kept in the given storage. */
export function settingsStore(storage: StorageApi): SettingsStore {
  const names = {
    sync: NAMES.filter((name) => !isList(name)),
    local: NAMES.filter(isList),
  };

  const load = async (): Promise<LoadedSettings> => {
    const [scalars, lists] = await Promise.all([readArea('sync'), readArea('local')]);
    return readSettings({ ...scalars, ...lists });
  };

  // `storage.sync` can be refused by policy or be out of order; the extension works with the defaults then.
  const readArea = (area: 'sync' | 'local') => storage[area].get(names[area]).catch(() => ({}));

  const write = async (change: SettingsChange): Promise<Result<Settings>> => {
    const { settings } = await load();
    const wanted = change(structuredClone(settings));
    const { settings: next, problems } = readSettings({ ...settings, ...wanted });
    if (problems.length > 0) return { ok: false, error: `wrong value for ${problems[0]!.setting}` };
    const changed = NAMES.filter((name) => JSON.stringify(next[name]) !== JSON.stringify(settings[name]));
    try {
      await Promise.all(
        (['local', 'sync'] as const).map((area) => {
          const mine = changed.filter((name) => names[area].includes(name));
          return mine.length > 0 ? storage[area].set(pick(next, mine)) : undefined;
        }),
      );
      return { ok: true, value: next };
    } catch (error) {
      // Storage full, or more than 120 changes a minute.
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  };

  const watch: SettingsStore['watch'] = (listener, signal) => {
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area !== 'sync' && area !== 'local') return;
      if (!Object.keys(changes).some((name) => (names[area] as string[]).includes(name))) return;
      void load().then((loaded) => signal?.aborted || listener(loaded));
    };
    storage.onChanged.addListener(changed);
    signal?.addEventListener('abort', () => storage.onChanged.removeListener(changed), { once: true });
  };

  return { load, change: (change) => navigator.locks.request(LOCK, () => write(change)), watch };
}

function pick(settings: Settings, names: (keyof Settings)[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
