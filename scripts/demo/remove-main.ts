import { existsSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/env';
import { takeLock } from '../lock';
import { embeddedDatabase } from '../start/database';
import { readSecrets } from '../start/home';
import { runProgram } from '../start/program';
import { readRun } from '../start/run-file';
import { sentence, Told } from '../start/sentence';

// `npm run demo:remove`: beside the running site, or with its database alone.

const leaving = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => leaving.abort());

try {
  await removeFrom(env.home);
} catch (error) {
  if (!(error instanceof Told)) console.error(sentence(error));
  process.exitCode = 1;
}
process.exit();

async function removeFrom(home: string): Promise<void> {
  if (!existsSync(home)) throw new Error(`Nothing is installed in ${home}.`);
  const taken = await takeLock(path.join(home, 'start.lock'));
  if (typeof taken !== 'function') return runWith((await readRun(home))?.databaseUrl ?? '');
  try {
    if (env.DATABASE_URL) await runWith(env.DATABASE_URL);
    else await withDatabaseOf(home, runWith);
  } finally {
    await taken();
  }
}

async function withDatabaseOf(home: string, work: (url: string) => Promise<void>): Promise<void> {
  const database = embeddedDatabase(home, (await readSecrets(home)).database);
  const running = await database.launch();
  try {
    await work(database.first().url);
  } finally {
    await running.stop();
  }
}

async function runWith(url: string): Promise<void> {
  if (!url) throw new Error('The site that runs here has no database yet; try again when it has started.');
  const words = ['--conditions=react-server', '--import', 'tsx', 'scripts/demo/remove-program.ts'];
  const settings = { DATABASE_URL: url, KITBASH_HOME: env.home };
  await runProgram(words, settings, { signal: leaving.signal }).catch(() => {
    throw new Told();
  });
}
