import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '@/scripts/database/embedded';
import { databasePlace } from '@/scripts/database/place';
import { makeHomeFolder, start } from '@/test/product';

/** Each start takes a second or two, and much longer on a machine that is busy with other things. */
const slow = { timeout: 180_000 };

/** The one sentence with which a start ends that cannot be; nothing is left running. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const { code, said } = await start(settings).ended;
  expect(code).toBe(1);
  return said.trim().split('\n').at(-1) ?? '';
}

test('a busy port', slow, async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  );
  onTestFinished(() => void server.close());
  const home = await makeHomeFolder();
  expect(await refusal({ KITBASH_HOME: home, PORT: `${port}` })).toBe(
    `Port ${port} on 127.0.0.1 is busy; set PORT to a free one.`,
  );
});

test('settings that cannot be used', slow, async () => {
  const home = await makeHomeFolder();
  expect(await refusal({ KITBASH_HOME: home, PORT: 'many' })).toMatch(/^The environment holds .* PORT \(.+\)\.$/);
  expect(await refusal({ KITBASH_HOME: home, HOST: '192.0.2.1' })).toBe(
    'HOST is 192.0.2.1, which is no address of this machine.',
  );
});

test('a home folder with a file in its way', slow, async () => {
  const home = await makeHomeFolder();
  await writeFile(path.join(home, 'file'), '');
  expect(await refusal({ KITBASH_HOME: path.join(home, 'file', 'home') })).toMatch(/cannot be written: a part of its/);
  await writeFile(path.join(home, 'photos'), '');
  expect(await refusal({ KITBASH_HOME: home })).toMatch(/photos cannot be written: a file is in its place\.$/);
});

test('a read-only disk', slow, async () => {
  const home = await makeHomeFolder();
  if (process.getuid?.() === 0) mount(home, 'ro,size=200m');
  else await chmod(home, 0o500);
  expect(await refusal({ KITBASH_HOME: home })).toMatch(
    /cannot be written: (the disk is read-only|this user may not)\.$/,
  );
});

test.runIf(process.getuid?.() === 0)('a full disk', slow, async () => {
  const home = await makeHomeFolder();
  mount(home, 'size=5m');
  expect(await refusal({ KITBASH_HOME: home })).toMatch(/^The disk of .* is full: \d MB are free/);
});

test('a database folder that is broken, of another version, or none', slow, async () => {
  const home = await makeHomeFolder();
  const folder = path.join(home, 'database');
  const inPlace = (await databasePlace(folder)).folder;
  const made = await startEmbedded({ folder, password: 'x', logFile: path.join(home, 'database.log') });
  await made.stop();
  expect(await refusal({ KITBASH_HOME: home })).toMatch(
    /^The database in .* does not know the password kept for it\.$/,
  );
  await rm(path.join(inPlace, 'global', 'pg_control'));
  expect(await refusal({ KITBASH_HOME: home })).toMatch(/^The database in .* does not start \(.*pg_control.*\)\.$/);
  await writeFile(path.join(inPlace, 'PG_VERSION'), '15\n');
  expect(await refusal({ KITBASH_HOME: home })).toMatch(/^The database in .* is of PostgreSQL 15, and this is/);
  await rm(inPlace, { recursive: true });
  await mkdir(inPlace);
  await writeFile(path.join(inPlace, 'precious'), 'x');
  expect(await refusal({ KITBASH_HOME: home })).toMatch(/is not a database; move it away and start again\.$/);
});

test('a DATABASE_URL that does not answer, is refused, or is of an old version', slow, async () => {
  const home = await makeHomeFolder();
  const url = process.env.DATABASE_URL ?? '';
  expect(await refusal({ KITBASH_HOME: home, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' })).toMatch(
    /^The database at 127\.0\.0\.1:1\/c \(DATABASE_URL\) cannot be used: .*ECONNREFUSED.*\.$/,
  );
  expect(await refusal({ KITBASH_HOME: home, DATABASE_URL: url.replace('kitbash-test', 'wrong') })).toMatch(
    /^The database at .* cannot be used: password authentication failed/,
  );
  expect(await refusal({ KITBASH_HOME: home, DATABASE_URL: 'mysql://x' })).toMatch(/^DATABASE_URL is not of the form/);
  await pretendVersion(url, '15.4');
  expect(await refusal({ KITBASH_HOME: home, DATABASE_URL: url })).toMatch(
    /^The database at \S+ is PostgreSQL 15\.4, and Kitbash needs 18 or newer\.$/,
  );
});

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
}

/** Lets the database of this test file answer as an older one. */
async function pretendVersion(url: string, version: string): Promise<void> {
  const sql = postgres(url, { max: 1 });
  await sql.unsafe(
    `CREATE FUNCTION public.current_setting(text) RETURNS text LANGUAGE sql AS $$ SELECT '${version}' $$`,
  );
  await sql.unsafe(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET search_path = public, pg_catalog`);
  await sql.end();
}
