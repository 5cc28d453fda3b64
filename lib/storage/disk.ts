import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { isStored, type Storage, StorageFull } from './storage';

/** Files under `root`, in folders `ab/abcdef…`, so that no folder grows without end. */
export function diskStorage(root: string): Storage {
  const folderOf = (key: string) => {
    if (!isStored(key, 'full.webp')) throw new Error('not a storage key');
    return path.join(root, key.slice(0, 2), key);
  };
  const pathOf = (key: string, file: string) => {
    if (!isStored(key, file)) throw new Error('not a stored file name');
    return path.join(folderOf(key), file);
  };

  return {
    put: async (key, file, bytes) => {
      const target = pathOf(key, file);
      await mkdir(path.dirname(target), { recursive: true }).catch(explainFull);
      await writeWhole(target, bytes);
    },
    open: async (key, file) => {
      const handle = await open(pathOf(key, file), 'r').catch(nullWhenMissing);
      if (!handle) return null;
      const { size } = await handle.stat();
      return { stream: handle.createReadStream(), size };
    },
    read: (key, file) => readFile(pathOf(key, file)).catch(nullWhenMissing),
    list: async (key) => (await readdir(folderOf(key)).catch(nullWhenMissing)) ?? [],
    remove: async (key) => {
      const folder = folderOf(key);
      await rm(folder, { recursive: true, force: true });
      await rmdir(path.dirname(folder)).catch(() => undefined);
    },
    check: async () => {
      const probe = path.join(root, `.check-${randomBytes(8).toString('hex')}`);
      await mkdir(root, { recursive: true }).catch(explainFull);
      await writeWhole(probe, new Uint8Array(1)).finally(() => rm(probe, { force: true }));
    },
  };
}

/** Written beside its place, brought to the disk, then renamed: a crash leaves no half file under the name. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const part = `${target}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(part, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, target);
    await syncFolder(path.dirname(target));
  } catch (error) {
    await rm(part, { force: true });
    explainFull(error);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explainFull(error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT') throw new StorageFull('no room for files', { cause: error });
  throw error;
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
