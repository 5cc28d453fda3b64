import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { siteState } from '@/db/schema';
import { listEntries } from '@/features/entries/queries/lists';
import { reckoningKey, reconcileCounters } from '@/features/moderation/counters/reconcile';
import { fillSite } from './fill';
import { readSize } from './options';

vi.setConfig({ hookTimeout: 120_000 });

const size = readSize(['--entries', '2000', '--votes', '30000', '--comments', '5000', '--members', '400']);
const url = process.env.DATABASE_URL ?? '';
const indexes = () =>
  db.execute(sql`SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`);
let before: unknown;

beforeAll(async () => {
  before = await indexes();
  await fillSite(url, size, () => undefined);
});

const count = async (table: string) => {
  const [row] = await db.execute<{ rows: number }>(sql`SELECT count(*)::int AS rows FROM ${sql.identifier(table)}`);
  return row?.rows;
};

test('the site has what was asked for, to the row', async () => {
  expect(await count('members')).toBe(400);
  expect(await count('entries')).toBe(2000);
  expect(await count('photos')).toBe(2000);
  expect(await count('votes')).toBe(30_000);
  expect(await count('comments')).toBe(5000);
});

test('every stored count is right', async () => {
  await reconcileCounters();
  expect(await count('counter_differences')).toBe(0);
  const [state] = await db.select({ value: siteState.value }).from(siteState).where(eq(siteState.key, reckoningKey));
  expect(state?.value).toMatchObject({ differences: 0, checked: expect.any(Number) });
});

test('triggers and foreign keys did not run, and yet nothing breaks their rules', async () => {
  const [broken] = await db.execute(sql`SELECT
    (SELECT count(*)::int FROM votes v JOIN entries e ON e.id = v.entry_id WHERE e.member_id = v.member_id) AS own,
    (SELECT count(*)::int FROM votes v JOIN entries e ON e.id = v.entry_id WHERE v.created_at NOT BETWEEN e.published_at AND now()) AS early,
    (SELECT count(*)::int FROM comments c LEFT JOIN comments p ON p.id = c.parent_id WHERE c.parent_id IS NOT NULL AND p.entry_id IS DISTINCT FROM c.entry_id) AS lost`);
  expect(broken).toEqual({ own: 0, early: 0, lost: 0 });
  const keys = await db.execute<{ table: string; name: string }>(sql`
    SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`);
  for (const { table, name } of keys) {
    const copy = sql.raw(`${name}_again`);
    const [made] = await db.execute<{ definition: string }>(
      sql`SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = ${name} AND conrelid = ${table}::regclass`,
    );
    await db.execute(sql`ALTER TABLE ${sql.raw(table)} ADD CONSTRAINT ${copy} ${sql.raw(made?.definition ?? '')}`);
    await db.execute(sql`ALTER TABLE ${sql.raw(table)} DROP CONSTRAINT ${copy}`);
  }
});

test('few have much: the first hundredth of the entries has more than a tenth of the votes', async () => {
  const [row] = await db.execute<{ share: number }>(sql`
    SELECT sum(vote_count)::float / 30000 AS share FROM (SELECT vote_count FROM entries ORDER BY vote_count DESC LIMIT 20) f`);
  expect(row?.share).toBeGreaterThan(0.1);
});

test('its indexes are those it had, and its lists are full', async () => {
  expect(await indexes()).toEqual(before);
  for (const list of ['/', '/new', '/top/all']) expect((await listEntries(list, null, 'en'))?.cards).toHaveLength(40);
});

test('a site with members of its own is left alone', async () => {
  await makeMember();
  await expect(fillSite(url, size, () => undefined)).rejects.toThrow('This site has members of its own.');
  expect(await count('members')).toBe(401);
});

test.each([
  [[], '--entries is a whole number of at least 20'],
  [['--entries', 'many'], '--entries is a whole number of at least 20'],
  [['--entries', '1e12'], '--entries is a whole number'],
  [['--entry', '5'], 'Usage: npm run seed'],
  [['--entries', '100', '--members', '20', '--votes', '5000'], '20 members cannot cast so many votes'],
])('%j is answered with a sentence', (words, answer) => {
  expect(() => readSize(words)).toThrow(answer);
});

test('what is not given follows from the entries', () => {
  expect(readSize(['--entries', '50000'])).toEqual({
    entries: 50_000,
    votes: 500_000,
    comments: 100_000,
    members: 5000,
  });
});
