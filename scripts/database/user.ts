import { execFileSync, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

export type SystemUser = { uid?: number; gid?: number };

/**
 * As whom the database in `folder` runs. PostgreSQL refuses to run as root, so root lends it to the owner of the
 * folder, or to the system user `postgres`, which is made when missing. Anyone else runs it as themselves.
 */
export async function databaseUser(folder: string): Promise<SystemUser> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(folder).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return idOf('postgres') ?? makeUser();
}

/** Whether the user may enter the folder, or run the file, whatever the rights of the folders above it say. */
export function canReach(file: string, user: SystemUser): boolean {
  if (user.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', file], { ...user, cwd: '/' }).status === 0;
}

function makeUser(): SystemUser {
  const made = spawnSync(
    'useradd',
    ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    { stdio: 'ignore' },
  );
  const user = made.status === 0 ? idOf('postgres') : null;
  if (!user) throw new Error('PostgreSQL does not run as root, and the system user "postgres" could not be made.');
  return user;
}

function idOf(name: string): SystemUser | null {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}
