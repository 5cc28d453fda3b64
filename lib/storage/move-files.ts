import { isStored, type Storage } from './storage';

/** Copies the files of a key, then removes them where they were: cut off anywhere, it can be run again. */
export async function moveFiles(key: string, from: Storage, to: Storage): Promise<void> {
  for (const file of await from.list(key)) {
    const bytes = isStored(key, file) ? await from.read(key, file) : null;
    if (bytes) await to.put(key, file, bytes);
  }
  await from.remove(key);
}
