import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { give, type Place } from './place';

const major = '18';

/**
 * Makes an empty database in the place, unless there is one. It is made beside the folder and moved into it at the
 * end: what was cut short is never taken for a database, and a folder that holds anything else is never touched.
 */
export async function initialise(place: Place, password: string, mustExist = false): Promise<void> {
  const { folder } = place;
  const version = await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(nullWhenMissing);
  if (version !== null) {
    if (version.trim() === major) return;
    throw new Error(`The database in ${folder} is of PostgreSQL ${version.trim()}, and this is PostgreSQL ${major}.`);
  }
  if (mustExist) throw new Error(`The database in ${folder} is gone.`);
  const inside = (await readdir(folder).catch(nullWhenMissing)) ?? [];
  if (inside.length > 0) throw new Error(`${folder} is not a database; move it away and start again.`);

  const unfinished = `${folder}.new`;
  const passwordFile = `${folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await give(unfinished, place.user);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await give(passwordFile, place.user);
  try {
    await run(place, ['-D', unfinished, `--pwfile=${passwordFile}`, ...choices]);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

const choices = [
  ...['-U', 'kitbash', '-A', 'scram-sha-256', '-E', 'UTF8'],
  ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
];

function run({ initdb, user }: Place, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(initdb, args, {
      ...user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const reason = /(?:error|FATAL|PANIC): *(.+)/.exec(said)?.[1] ?? `initdb ended with ${code}`;
      return code === 0 ? resolve() : reject(new Error(`The database could not be made (${reason}).`));
    });
  });
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
