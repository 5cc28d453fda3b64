import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { endProcess, hasEnded, type KnownProcess, knownProcess, signal } from '../processes';
import { initialise } from './initialise';
import { databasePlace, type Place } from './place';

export type EmbeddedDatabase = {
  url: string;
  port: number;
  pid: number;
  /** Where it lives: not always where it was asked to. */
  folder: string;
  ended: Promise<void>;
  stop: () => Promise<void>;
};
type Options = {
  folder: string;
  password: string;
  logFile: string;
  port?: number;
  /** Never makes a new database, as for a folder that vanished under a running site. */
  mustExist?: boolean;
  settings?: Record<string, string>;
};

/**
 * Starts the PostgreSQL that npm brought, on a free port of 127.0.0.1, in a process group of its own: Ctrl-C in the
 * terminal reaches only us, and we stop the database last. A server that an earlier, killed start left behind is
 * stopped first. Throws an `Error` with one plain sentence when the folder cannot be used.
 */
export async function startEmbedded(options: Options): Promise<EmbeddedDatabase> {
  const { password, logFile, port, settings } = options;
  const place = await databasePlace(options.folder);
  await initialise(place, password, options.mustExist);
  await stopEmbedded(place.folder);
  await keepShort(logFile);
  const logged = await sizeOf(logFile);

  const chosen = port ?? (await freePort());
  const child = launch(place, chosen, logFile, settings);
  const url = `postgres://kitbash:${encodeURIComponent(password)}@127.0.0.1:${chosen}/postgres`;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const server = knownProcess(child.pid ?? 0);
  try {
    await answers(url, child, place.folder, () => lastWords(logFile, logged));
  } catch (error) {
    if (server) await stopServer(server);
    throw error;
  }
  const stop = async () => (server ? stopServer(server) : undefined);
  return { url, port: chosen, pid: server?.pid ?? 0, folder: place.folder, ended, stop };
}

/** Stops the server that runs in the folder, if one does. */
export async function stopEmbedded(folder: string): Promise<void> {
  const left = await serverOf(folder);
  if (left) await stopServer(left);
}

function launch(place: Place, port: number, logFile: string, settings: Record<string, string> = {}): ChildProcess {
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', log_checkpoints: 'off', ...settings };
  const log = openSync(logFile, 'a');
  const child = spawn(
    place.postgres,
    [
      '-D',
      place.folder,
      '-p',
      `${port}`,
      ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...place.user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    },
  );
  closeSync(log);
  child.unref();
  return child;
}

/** The server that runs in the folder. The id in its file may by now belong to another program. */
async function serverOf(folder: string): Promise<KnownProcess | null> {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const server = knownProcess(Number(text.split('\n')[0]));
  if (!server || process.platform !== 'linux') return server;
  const command = await readFile(`/proc/${server.pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(folder) ? server : null;
}

/** SIGINT is PostgreSQL's fast shutdown: sessions end, nothing committed is lost. SIGQUIT leaves a recovery to do. */
async function stopServer(server: KnownProcess): Promise<void> {
  signal(server.pid, 'SIGINT');
  if (await hasEnded(server, 20_000)) return;
  await endProcess(server, 5_000, 'SIGQUIT');
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

/** After a crash PostgreSQL first replays its journal, which a large one needs minutes for. */
async function answers(url: string, child: ChildProcess, folder: string, why: () => Promise<string>): Promise<void> {
  for (const until = Date.now() + 180_000; Date.now() < until; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new Error(`The database in ${folder} does not start (${await why()}).`);
    }
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
    const problem = await sql`SELECT 1`.then(
      () => null,
      (error: { code?: string }) => error,
    );
    await sql.end({ timeout: 1 });
    if (!problem) return;
    if (problem.code === '28P01') throw new Error(`The database in ${folder} does not know the password kept for it.`);
  }
  throw new Error(`The database in ${folder} did not answer within three minutes (${await why()}).`);
}

/** What the server wrote to its log since it was started. */
async function lastWords(logFile: string, from: number): Promise<string> {
  const log = await readFile(logFile).catch(() => Buffer.alloc(0));
  const lines = log.subarray(from).toString('utf8').trim().split('\n');
  const fatal = lines.map((line) => /(?:FATAL|PANIC): *(.+)/.exec(line)?.[1]).filter((line) => line !== undefined);
  return `${fatal.at(-1) ?? (lines.slice(-3).join(' ') || 'it ended at once')}; its log is ${logFile}`;
}

async function keepShort(logFile: string): Promise<void> {
  if ((await sizeOf(logFile)) > 10_000_000) await rename(logFile, `${logFile}.old`);
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );
