import { execFileSync } from 'node:child_process';

/** PostgreSQL refuses to run as root: root lends the database to the system user `postgres`, made when missing. */
export async function databaseUser(_folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const known = idOf('postgres');
  if (known) return known;
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const made = idOf('postgres');
  if (!made) throw new Error('PostgreSQL does not run as root, and the system user "postgres" could not be made.');
  return made;
}

function idOf(name: string): { uid: number; gid: number } | null {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}
