import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteUrl } from '../database/site-role';
import { demoWords } from '../demo/announce';
import { knownProcess } from '../processes';
import { addressOf, claimPort } from './address';
import { buildIfChanged } from './build';
import { checkDatabase, embeddedDatabase } from './database';
import { makeHome, readSecrets, type Secrets } from './home';
import { aborted, keepRunning, type Running } from './part';
import { runProgram } from './program';
import { lockHome, type Run, stopLeftovers, writeRun } from './run-file';
import { Told } from './sentence';
import { startSite } from './site';
import type { StartedProcesses } from './started';
import { step } from './step';

type Options = { dev: boolean; started: StartedProcesses; signal: AbortSignal };
export type Note = (name: string) => (running: Running) => Promise<void>;

/** Starts the whole product, step by step, and runs it until `signal`. What is started is handed to `started`. */
export async function runProduct({ dev, started, signal }: Options): Promise<void> {
  const began = performance.now();
  const { env } = await import('@/env');
  const { home } = env;
  const secrets = await step('home', home, () => takeHome(home, started));
  const port = await claimPort(env.HOST, env.PORT);
  const address = env.PUBLIC_URL ? env.publicUrl.origin : addressOf(env.HOST, port);

  const run: Run = { address, databaseUrl: env.DATABASE_URL ?? '', processes: {} };
  const note: Note = (name) => async (running) => {
    const process_ = knownProcess(running.pid);
    if (process_) run.processes[name] = process_;
    await writeRun(home, run);
  };
  if (env.DATABASE_URL) await step('database', 'asking the one of DATABASE_URL', () => checkDatabase(run.databaseUrl));
  else run.databaseUrl = await startDatabase(home, secrets, started, note);
  await writeRun(home, run);

  const settings = {
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    KITBASH_HOME: home,
    KITBASH_SECRET: env.KITBASH_SECRET ?? secrets.auth,
    DATABASE_URL: run.databaseUrl,
    PORT: String(port),
    PUBLIC_URL: address,
  };
  await prepare(settings, signal);
  if (!env.DATABASE_URL) settings.DATABASE_URL = await siteUrl(run.databaseUrl, secrets.database);
  if (!dev) await buildIfChanged(signal);
  await startSite({ host: env.HOST, port, dev, settings, started, note, signal });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\nKitbash ${version()} is at ${address} (started in ${seconds} s; Ctrl-C stops it)`);
  const words = await demoWords(run.databaseUrl);
  if (words) console.log(words);
  // Whoever started this may be gone by now: then nobody is told, and the end of the channel stops everything.
  const told = { address, databaseUrl: run.databaseUrl, secret: settings.KITBASH_SECRET, home };
  process.send?.(told, undefined, undefined, () => undefined);
  await aborted(signal);
}

async function takeHome(home: string, started: StartedProcesses): Promise<Secrets> {
  await makeHome(home);
  const release = await lockHome(home);
  started.add({ name: 'home', stop: release, kill: () => undefined });
  await stopLeftovers(home);
  return readSecrets(home);
}

async function startDatabase(home: string, secrets: Secrets, started: StartedProcesses, note: Note): Promise<string> {
  const database = embeddedDatabase(home, secrets.database);
  await step('database', 'starting PostgreSQL', async () => {
    started.add(await keepRunning('database', database.launch, note('database')));
  });
  const { url, folder } = database.first();
  if (folder !== path.join(home, 'database')) console.log(`           its files are in ${folder}`);
  return url;
}

/** Migrates and seeds, in a process of its own that reads the settings as the site will. */
async function prepare(settings: Record<string, string>, signal: AbortSignal): Promise<void> {
  const words = ['--conditions=react-server', '--import', 'tsx', 'scripts/start/prepare.ts'];
  await runProgram(words, settings, { signal }).catch(() => {
    throw new Told();
  });
}

function version(): string {
  const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
  return version;
}
