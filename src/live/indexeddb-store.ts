// The cache's store in the browser: one IndexedDB database with one object store, sizes and ages in an index of their own.
import type { Kept, Store } from './cache.ts';

const DATABASE = 'incumbent-live';
const VALUES = 'values';
/** Without the values, so that pruning does not read megabytes of pictures. */
const SIZES = 'sizes';

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });

/** Opens the store at first use; the database is opened again when the browser has closed it. */
export function createIndexedDbStore(factory: IDBFactory): Store {
  let opened: Promise<IDBDatabase> | null = null;
  const database = () => {
    opened ??= open(factory, () => {
      opened = null;
    });
    return opened;
  };
  const write = async (change: (values: IDBObjectStore, sizes: IDBObjectStore) => void) => {
    const transaction = (await database()).transaction([VALUES, SIZES], 'readwrite');
    change(transaction.objectStore(VALUES), transaction.objectStore(SIZES));
    await finished(transaction);
  };
  return {
    get: async (key) =>
      done<Kept | undefined>((await database()).transaction(VALUES).objectStore(VALUES).get(key)),
    put: (kept) =>
      write((values, sizes) => {
        const { value: _, ...size } = kept;
        values.put(kept);
        sizes.put(size);
      }),
    delete: (key) =>
      write((values, sizes) => {
        values.delete(key);
        sizes.delete(key);
      }),
    list: async () => done((await database()).transaction(SIZES).objectStore(SIZES).getAll()),
    clear: () =>
      write((values, sizes) => {
        values.clear();
        sizes.clear();
      }),
  };
}

async function open(factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(VALUES, { keyPath: 'key' });
    request.result.createObjectStore(SIZES, { keyPath: 'key' });
  };
  try {
    const database = await done(request);
    database.onclose = onClosed;
    return database;
  } catch (error) {
    onClosed();
    throw error;
  }
}
