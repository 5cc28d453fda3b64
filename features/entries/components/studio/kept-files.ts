import type { Kept } from './upload-item';

const place = 'files';

/** Files on their way to one entry, kept in the browser so that a reload goes on by itself. */
export function keptFiles(entry: string) {
  const run = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>) =>
    withStore(mode, work).catch(() => null);
  return {
    put: (kept: Kept) => {
      // Some browsers refuse to keep the file itself: then its name, and the person is asked for it again.
      withStore('readwrite', (store) => store.put({ ...kept, entry })).catch(() =>
        run('readwrite', (store) => store.put({ ...kept, file: null, entry })),
      );
    },
    remove: (id: string) => void run('readwrite', (store) => store.delete(id)),
    list: async (): Promise<Kept[]> => {
      const all = (await run<Array<Kept & { entry: string }>>('readonly', (store) => store.getAll())) ?? [];
      return all.filter((kept) => kept.entry === entry).map(({ entry: _, ...kept }) => kept);
    },
  };
}

async function withStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const base = await openBase();
  try {
    const transaction = base.transaction(place, mode);
    const request = work(transaction.objectStore(place));
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    base.close();
  }
}

function openBase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('kitbash.uploads', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(place, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
