import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { secondAlitaFilm } from '@/db/catalogue/stories/second-alita-film';
import { db } from '@/db/client';
import { demoEntries } from '@/db/demo/entries';
import { makePhoto } from '@/db/factories';
import { characters, comments, credits, entries, members, tags, votes } from '@/db/schema';
import { seedCatalogue } from '@/db/seed/catalogue';
import { env } from '@/env';
import { getStory } from '@/features/stories/queries/story';
import { closeQueue } from '@/lib/queue';
import { incomingFolder } from '@/lib/storage/incoming';
import { photoStorage } from '@/lib/storage/photos';
import { demoMember, makeRealWorld, readIds } from './real-world';
import { type Removed, removeDemo } from './remove';
import { seedDemo } from './seed';

type Real = Awaited<ReturnType<typeof makeRealWorld>>;
let real: Real;
let demoIds: string[];
let uploads: string[];
let demoKeys: string[];
let had: Removed;
let removed: Removed;

beforeAll(async () => {
  await seedCatalogue(env.DATABASE_URL ?? '');
  await seedDemo();
  real = await makeRealWorld();
  demoKeys = await finishSomePhotos();
  demoIds = await readIds(sql`SELECT id FROM members WHERE is_demo`);
  uploads = await readIds(sql`SELECT upload_id AS id FROM photos WHERE is_demo`);
  // Beside its own: an entry with its photo, an avatar, and three comments and two votes on the real entry.
  had = await countDemo();
  removed = await removeDemo();
});
afterAll(closeQueue);

it('says what it removed, and finds nothing the second time', async () => {
  expect(removed).toEqual(had);
  expect(await removeDemo()).toEqual({ members: 0, entries: 0, photos: 0, comments: 0, votes: 0 });
});

it('leaves no row of the demo in any table', async () => {
  const marked = await columns(sql`SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'is_demo'`);
  expect(marked.length).toBeGreaterThanOrEqual(6);
  for (const { table, column } of marked) expect(await matching(table, sql`${column} = true`)).toBe(0);
  const pointing = await columns(sql`
    SELECT conrelid::regclass::text AS table_name, attname AS column_name FROM pg_constraint
    JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
    WHERE contype = 'f' AND confrelid = 'members'::regclass`);
  expect(pointing.length).toBeGreaterThanOrEqual(10);
  const list = sql.join(
    demoIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  for (const { table, column } of pointing) expect(await matching(table, sql`${column} IN (${list})`)).toBe(0);
});

it('leaves no file of the demo, and every other one', async () => {
  expect(uploads.filter((id) => existsSync(path.join(incomingFolder, id)))).toEqual([]);
  expect(readdirSync(incomingFolder)).toEqual([]);
  for (const key of demoKeys) expect(await photoStorage.list(key)).toEqual([]);
  expect(await photoStorage.list(real.key)).toEqual(['full.webp']);
});

it('keeps the entry of a real member with its counts right', async () => {
  const [entry] = await db
    .select({ state: entries.state, votes: entries.voteCount, comments: entries.commentCount })
    .from(entries)
    .where(eq(entries.id, real.entryId));
  expect(entry).toEqual({ state: 'published', votes: 1, comments: 2 });
  expect(await db.$count(votes, eq(votes.entryId, real.entryId))).toBe(1);
});

it('keeps what real members wrote, also in answer to the demo', async () => {
  const rows = await db
    .select({ body: comments.body, memberId: comments.memberId, deleted: sql<boolean>`deleted_at IS NOT NULL` })
    .from(comments)
    .where(eq(comments.entryId, real.entryId))
    .orderBy(comments.createdAt, comments.id);
  expect(rows).toEqual([
    { body: '', memberId: null, deleted: true },
    { body: 'A real answer', memberId: real.otherId, deleted: false },
    { body: 'A real comment', memberId: real.otherId, deleted: false },
  ]);
});

it('keeps real members, their credits in words, and tags that a real entry carries', async () => {
  expect(await db.$count(members)).toBe(2);
  const [credit] = await db.select({ name: credits.name, memberId: credits.memberId }).from(credits);
  expect(credit).toEqual({ name: 'foamwright', memberId: null });
  expect(await db.select({ slug: tags.slug, isDemo: tags.isDemo }).from(tags)).toEqual([
    { slug: real.tag, isDemo: false },
  ]);
});

it('takes its entries out of the counts of the catalogue', async () => {
  const counted = await db
    .select({ slug: characters.slug, count: characters.entryCount })
    .from(characters)
    .where(sql`entry_count > 0`);
  expect(counted).toEqual([{ slug: 'alita', count: 1 }]);
});

it('leaves the story of the catalogue, without the costumes in it', async () => {
  const story = await getStory(secondAlitaFilm.slug, 'en');
  expect(story?.embeds).toMatchObject({ cards: [], claims: [{ setsStatus: true }], appearances: [{}, {}] });
});

it('does not come back at the next start', async () => {
  await seedDemo();
  expect(await db.$count(members, eq(members.isDemo, true))).toBe(0);
});

it('has the pages renewed that showed it', async () => {
  const { cover: covers } = secondAlitaFilm.fields;
  const renewed = await readIds(sql`
    SELECT jsonb_array_elements_text(data->'tags') AS id FROM pgboss.job WHERE name = 'refresh-tags'`);
  expect(renewed).toEqual(
    expect.arrayContaining([
      'feed',
      'character:alita',
      'series:oz',
      'member:foamwright',
      `entry:${real.publicId}`,
      `entry:${covers[0]}`,
    ]),
  );
});

/** Photos of the demo whose files were made: one of an entry, and the avatar of a member. */
async function finishSomePhotos(): Promise<string[]> {
  const avatar = await makePhoto(await demoMember('bodkin_row'));
  await db.update(members).set({ avatarPhotoId: avatar.id }).where(eq(members.id, avatar.ownerId));
  const keys = [avatar.key ?? '', 'c'.repeat(32)];
  await db.execute(sql`UPDATE photos SET status = 'ready', key = ${keys[1]}, width = 1, height = 1,
    average_colour = '#000000', ready_at = now() WHERE id = (SELECT id FROM photos WHERE is_demo LIMIT 1)`);
  for (const key of keys) await photoStorage.put(key, 'full.webp', new Uint8Array(1));
  return keys;
}

async function columns(query: ReturnType<typeof sql>) {
  const rows = await db.execute<{ table_name: string; column_name: string }>(query);
  return rows.map((row) => ({ table: sql.identifier(row.table_name), column: sql.identifier(row.column_name) }));
}

async function matching(table: ReturnType<typeof sql.identifier>, where: ReturnType<typeof sql>): Promise<number> {
  const [row] = await db.execute<{ n: number }>(sql`SELECT count(*)::int AS n FROM ${table} WHERE ${where}`);
  return row?.n ?? -1;
}

async function countDemo(): Promise<Removed> {
  const isDemoMember = sql`IN (SELECT id FROM members WHERE is_demo)`;
  return {
    members: demoIds.length,
    entries: demoEntries.length + 1,
    photos: uploads.length + 2,
    comments: await matching(sql.identifier('comments'), sql`member_id ${isDemoMember}`),
    votes: await matching(sql.identifier('votes'), sql`member_id ${isDemoMember}`),
  };
}
