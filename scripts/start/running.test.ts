import { chmod, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { siteUrl } from '@/scripts/database/site-role';
import { healthyWithout, kill, leftOf, makeHomeFolder, processesOf, runOf, type Start, start } from '@/test/product';
import { buildIfChanged } from './build';

beforeAll(() => buildIfChanged(new AbortController().signal), 900_000);

test('SIGTERM stops everything and loses nothing; the next start finds it again', { timeout: 180_000 }, async () => {
  const home = await makeHomeFolder();
  const first = start({ KITBASH_HOME: home });
  await first.ready;
  const run = await runOf(home);
  const sql = postgres(run.databaseUrl, { max: 1 });
  await sql`INSERT INTO site_state (key, value) VALUES ('kept', '1')`;
  await sql.end();
  first.child.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
  expect(await leftOf(run.processes, 0)).toEqual([]);

  const second = start({ KITBASH_HOME: home });
  await second.ready;
  const again = postgres((await runOf(home)).databaseUrl, { max: 1 });
  expect(await again`SELECT value FROM site_state WHERE key = 'kept'`).toEqual([{ value: 1 }]);
  await again.end();
});

describe('of one run, from its start to its end', () => {
  let home: string;
  let running: Start;
  let address: string;

  beforeAll(async () => {
    const ends: (() => Promise<void>)[] = [];
    home = await makeHomeFolder((end) => ends.push(end));
    running = start({ KITBASH_HOME: home }, ['scripts/start.mjs'], (end) => ends.push(end));
    address = await running.ready;
    return async () => {
      for (const end of ends.toReversed()) await end();
    };
  }, 180_000);

  test('the site may read and write rows, and do nothing to the tables', { timeout: 180_000 }, async () => {
    const { database } = JSON.parse(await readFile(path.join(home, 'secrets.json'), 'utf8'));
    const sql = postgres(await siteUrl((await runOf(home)).databaseUrl, database), { max: 1 });
    onTestFinished(() => sql.end());
    expect(await sql`SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user`).toEqual([
      { rolsuper: false, rolcreaterole: false, rolcreatedb: false },
    ]);
    expect(await sql`SELECT 1 FROM pg_class WHERE relowner = current_user::regrole`).toEqual([]);
    for (const forbidden of [
      'TRUNCATE votes',
      'DROP TABLE votes',
      'CREATE TABLE x (y int)',
      "COPY votes TO PROGRAM 'id'",
    ]) {
      await expect(sql.unsafe(forbidden), forbidden).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  test('a second start of the same folder is told that one runs', { timeout: 180_000 }, async () => {
    const second = await start({ KITBASH_HOME: home }).ended;
    expect(second.code).toBe(1);
    const { pid } = JSON.parse(await readFile(path.join(home, 'start.lock'), 'utf8'));
    expect(second.said).toContain(`Kitbash already runs from ${home} (process ${pid}, at ${address}).`);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
  });

  test('web, worker and database come back when one is killed', { timeout: 240_000 }, async () => {
    for (const name of ['web', 'worker', 'database']) {
      const gone = kill((await processesOf(home))[name]);
      await healthyWithout(home, address, gone);
    }
  });

  test('Ctrl-C that arrives twice at once still stops in order', { timeout: 180_000 }, async () => {
    const processes = await processesOf(home);
    running.child.kill('SIGINT');
    await sleep(50);
    running.child.kill('SIGINT');
    const { code, said } = await running.ended;
    expect(code).toBe(0);
    expect(said).not.toContain('stopping at once');
    expect(await leftOf(processes, 0)).toEqual([]);
  });
});

test('after the start itself is killed its parts end, and the next start works', { timeout: 180_000 }, async () => {
  const home = await makeHomeFolder();
  const first = start({ KITBASH_HOME: home });
  await first.ready;
  const processes = await processesOf(home);
  first.child.kill('SIGKILL');
  const second = start({ KITBASH_HOME: home });
  expect((await fetch(`${await second.ready}/api/health`)).status).toBe(200);
  expect(await leftOf(processes, 0)).toEqual([]);
});

test('when what npm runs is killed, everything ends', { timeout: 180_000 }, async () => {
  const home = await makeHomeFolder();
  const running = start({ KITBASH_HOME: home }, ['scripts/start.mjs']);
  await running.ready;
  const processes = await processesOf(home);
  running.child.kill('SIGKILL');
  expect(await leftOf(processes, 60_000)).toEqual([]);
});

test.runIf(process.getuid?.() === 0)(
  'root may keep a home folder that no one else can enter',
  { timeout: 180_000 },
  async () => {
    const home = await makeHomeFolder();
    await chmod(home, 0o700);
    const running = start({ KITBASH_HOME: home });
    expect((await fetch(`${await running.ready}/api/health`)).status).toBe(200);
    running.child.kill('SIGTERM');
    expect((await running.ended).said).toContain('its files are in /var/lib/kitbash/');
  },
);
