import { existsSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/env';
import { takeLock } from '../lock';
import { embeddedDatabase } from '../start/database';
import { readSecrets } from '../start/home';
import { readRun } from '../start/run-file';

/**
 * Works on the database of the site that lives in `home`: beside it when it runs, and with the database alone when it
 * does not. Throws one plain sentence when there is no site.
 */
export async function withDatabaseOfSite(home: string, work: (url: string) => Promise<void>): Promise<void> {
  if (!existsSync(home)) throw new Error(`Nothing is installed in ${home}.`);
  const taken = await takeLock(path.join(home, 'start.lock'));
  if (typeof taken !== 'function') return work(await urlOfRunning(home));
  try {
    if (env.DATABASE_URL) await work(env.DATABASE_URL);
    else await withEmbedded(home, work);
  } finally {
    await taken();
  }
}

async function urlOfRunning(home: string): Promise<string> {
  const url = (await readRun(home))?.databaseUrl;
  if (!url) throw new Error('The site that runs here has no database yet; try again when it has started.');
  return url;
}

async function withEmbedded(home: string, work: (url: string) => Promise<void>): Promise<void> {
  const database = embeddedDatabase(home, (await readSecrets(home)).database);
  const running = await database.launch();
  try {
    await work(database.first().url);
  } finally {
    await running.stop();
  }
}
