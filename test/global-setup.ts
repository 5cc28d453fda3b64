import { rm } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../db/migrate';
import { type EmbeddedDatabase, startEmbedded } from '../scripts/database/embedded';
import { removeDatabase } from '../scripts/database/place';
import { makeTestHome } from '../scripts/test/home';
import { sweepTestFolders } from '../scripts/test/sweep';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    testHome: string;
  }
}

/** A PostgreSQL of this run's own, with a migrated template that every worker clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = path.join(import.meta.dirname, '..');
  await sweepTestFolders(root);
  const home = makeTestHome(root, 'vitest');
  const database = await startEmbedded({
    folder: path.join(home, 'database'),
    password: 'kitbash-test',
    logFile: path.join(home, 'database.log'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const teardown = () => stop(database, home);
  try {
    await makeTemplate(database.url);
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('databaseUrl', database.url);
  project.provide('testHome', home);
  return teardown;
}

async function makeTemplate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  await sql`CREATE DATABASE kitbash_template`;
  await sql.end();
  await migrateDatabase(url.replace(/\/postgres$/, '/kitbash_template'));
}

async function stop(database: EmbeddedDatabase, home: string): Promise<void> {
  await database.stop();
  await removeDatabase(path.join(home, 'database'));
  await rm(home, { recursive: true, force: true });
}
