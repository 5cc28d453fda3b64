import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type Secrets = { auth: string; database: string };

const leastFree = 100 * 1024 * 1024;

/** Makes the folders of an installation and finds out whether they can be written. */
export async function makeHome(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const probe = path.join(home, `.probe-${process.pid}`);
  await writeFile(probe, randomBytes(4096)).finally(() => rm(probe, { force: true }));
  for (const folder of ['photos', 'incoming', 'outbox']) await mkdir(path.join(home, folder), { recursive: true });
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize < leastFree) {
    const free = Math.floor((bavail * bsize) / 1024 / 1024);
    throw new Error(`The disk of ${home} is full: ${free} MB are free, and Kitbash needs 100 MB to start.`);
  }
}

/** The secrets of this installation, made at its first start and readable by its owner alone. */
export async function readSecrets(home: string): Promise<Secrets> {
  const file = path.join(home, 'secrets.json');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return checked(text, file);
  const secrets = { auth: randomBytes(32).toString('base64url'), database: randomBytes(24).toString('base64url') };
  await writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** Writes a file that only its owner may read: whole, or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

function checked(text: string, file: string): Secrets {
  try {
    const { auth, database } = JSON.parse(text) as Partial<Secrets>;
    if (auth && auth.length >= 32 && database) return { auth, database };
  } catch {
    // Told below, as for a file that lacks a secret.
  }
  throw new Error(`${file} is damaged; bring it back from a backup, for the database can be opened only with it.`);
}
