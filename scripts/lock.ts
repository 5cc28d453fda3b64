import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type KnownProcess, knownProcess } from './processes';

export type Release = () => Promise<void>;

/** Takes a lock file for this process, or gives the process that holds it. A killed holder's lock is taken over. */
export async function takeLock(lock: string): Promise<Release | KnownProcess> {
  const own = `${lock}.${process.pid}`;
  await mkdir(path.dirname(lock), { recursive: true });
  await writeFile(own, JSON.stringify(knownProcess(process.pid)), { mode: 0o600 });
  try {
    for (;;) {
      if (await linked(own, lock)) return () => rm(lock, { force: true });
      const holder = await readHolder(lock);
      if (holder && isRunning(holder)) return holder;
      // Moving is atomic: of two that find a stale lock only one gets it out of the way.
      await rename(lock, `${own}.stale`).catch(() => undefined);
      await rm(`${own}.stale`, { force: true });
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** Does the work while holding the lock file, after whoever holds it now. */
export async function withLock<T>(lock: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const taken = await takeLock(lock);
    if (typeof taken === 'function') return work().finally(taken);
    await sleep(200, undefined, { signal });
  }
}

async function linked(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(lock: string): Promise<KnownProcess | null> {
  try {
    return JSON.parse(await readFile(lock, 'utf8')) as KnownProcess;
  } catch {
    return null;
  }
}
