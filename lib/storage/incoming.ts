import 'server-only';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/env';

/** Where uploads arrive: `<id>` and, while it is coming in, `<id>.json` of the upload protocol. */
export const incomingFolder = path.join(env.home, 'incoming');

/** 192 random bits. */
export const newIncomingId = () => randomBytes(24).toString('hex');
export const isIncomingId = (id: string) => /^[0-9a-f]{48}$/.test(id);

/** The bytes of an upload, or null when it is no longer there. */
export const readIncoming = (id: string): Promise<Buffer | null> =>
  readFile(pathOf(id)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

/** Puts a file of this machine where uploads arrive, as the seed does. */
export async function placeIncoming(file: string): Promise<string> {
  const id = newIncomingId();
  await mkdir(incomingFolder, { recursive: true });
  await copyFile(file, pathOf(id));
  return id;
}

export async function removeIncoming(id: string): Promise<void> {
  await rm(pathOf(id), { force: true });
  await rm(`${pathOf(id)}.json`, { force: true });
}

/** Removes uploads that nothing was added to for `maxAgeMs`, but those that `isWaited` says are still needed. */
export async function sweepIncoming(maxAgeMs: number, isWaited: (id: string) => Promise<boolean>): Promise<number> {
  let removed = 0;
  for (const name of await readdir(incomingFolder).catch(() => [])) {
    const id = name.replace(/\.json$/, '');
    const { mtimeMs } = (await stat(path.join(incomingFolder, name)).catch(() => null)) ?? { mtimeMs: Date.now() };
    if (!isIncomingId(id) || Date.now() - mtimeMs < maxAgeMs || (await isWaited(id))) continue;
    await removeIncoming(id);
    removed += 1;
  }
  return removed;
}

function pathOf(id: string): string {
  if (!isIncomingId(id)) throw new Error('not the id of an upload');
  return path.join(incomingFolder, id);
}
