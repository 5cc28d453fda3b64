import path from 'node:path';
import { onTestFinished } from 'vitest';
import { migrateDatabase } from '@/db/migrate';
import { env } from '@/env';
import { startEmbedded } from '@/scripts/database/embedded';
import { claimPort } from '@/scripts/start/address';
import { buildIfChanged } from '@/scripts/start/build';
import { keepRunning, type Part, type Running } from '@/scripts/start/part';
import { startProgram } from '@/scripts/start/program';
import { type AtEnd, makeHomeFolder } from '@/test/product';

/** A web process and a worker as `npm start` keeps them, on the database and folder of this test. */
export async function startKept(
  names: ('web' | 'worker')[],
  settings: Record<string, string> = {},
  atEnd: AtEnd = onTestFinished,
) {
  await buildIfChanged(new AbortController().signal);
  const port = await claimPort('127.0.0.1', 0);
  const given = {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    KITBASH_SECRET: env.secret,
    ...settings,
  };
  const pids: Record<string, number> = {};
  const parts: Part[] = [];
  for (const name of names) {
    const note = async (running: Running) => {
      pids[name] = running.pid;
    };
    parts.push(await keepRunning(name, () => startProgram(`${name}/main.ts`, [], given), note));
  }
  atEnd(async () => {
    for (const part of parts.toReversed()) await part.stop();
  });
  return {
    site: { url: given.PUBLIC_URL, port, stop: async () => undefined },
    /** Kills the process that runs under this name now; it is started again. */
    kill: (name: 'web' | 'worker') => process.kill(pids[name] ?? 0, 'SIGKILL'),
    pidOf: (name: 'web' | 'worker') => pids[name] ?? 0,
  };
}

/** A PostgreSQL of the test's own, which it may stop, kill and start again at the same address. */
export async function startOwnDatabase() {
  const home = await makeHomeFolder();
  const options = { folder: path.join(home, 'database'), password: 'fault', logFile: path.join(home, 'database.log') };
  let running = await startEmbedded(options);
  onTestFinished(() => running.stop());
  await migrateDatabase(running.url);
  return {
    url: running.url,
    stop: () => running.stop(),
    /** As a machine that loses its power: nothing is told to anyone. */
    kill: async () => {
      process.kill(running.pid, 'SIGQUIT');
      await running.ended;
    },
    start: async () => {
      running = await startEmbedded({ ...options, port: running.port });
    },
  };
}

/** Asks until `found` gives something, or throws after `seconds`. */
export async function until<T>(what: string, found: () => Promise<T | null | undefined | false>, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const value = await found();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what}: not within ${seconds} s`);
}
