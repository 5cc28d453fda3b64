import { eq, sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { comments, credits, entries } from '@/db/schema';
import { findSubject, listCommentsAfter, listFirstComments } from './queries';
import type { ThreadList } from './view';

// One connection, whose statistics are then complete.
vi.hoisted(() => {
  process.env.DATABASE_POOL = '1';
});

async function write(entryId: string, bodies: string[], memberId?: string, parentId?: string) {
  const writer = memberId ?? (await makeMember()).id;
  const rows = bodies.map((body) => ({ entryId, memberId: writer, parentId, body }));
  return (await db.insert(comments).values(rows).returning({ id: comments.id })).map((row) => row.id);
}

const numbers = (many: number, word = 'c') => Array.from({ length: many }, (_, at) => `${word}${at}`);
const bodies = (list: ThreadList | null) => list?.threads.map((thread) => thread.body.join(''));
const repliesIn = (list: ThreadList | null) => list?.threads[0]?.replies.map((reply) => reply.body.join(''));

test('the newest comments come first, their replies oldest first, each page after the other and each once', async () => {
  const entry = await makeEntry();
  const ids = await write(entry.id, numbers(45));
  await write(entry.id, numbers(23, 'r'), undefined, ids.at(-1));

  const first = await listFirstComments(entry.publicId);
  const second = await listCommentsAfter(entry.publicId, first?.next ?? '');
  const third = await listCommentsAfter(entry.publicId, second?.next ?? '');
  expect([first, second, third].flatMap(bodies)).toEqual(numbers(45).reverse());
  expect(third?.next).toBeNull();

  const more = await listCommentsAfter(entry.publicId, first?.threads[0]?.next ?? '');
  const last = await listCommentsAfter(entry.publicId, more?.threads[0]?.next ?? '');
  expect([first, more, last].flatMap(repliesIn)).toEqual(numbers(23, 'r'));
  expect(last?.threads[0]?.next).toBeNull();
});

test('says who wrote it, what they have to do with the entry, and nothing else of them', async () => {
  const maker = await makeMember();
  const photographer = await makeMember();
  const asked = await makeMember();
  const entry = await makeEntry({ memberId: maker.id });
  const credit = { entryId: entry.id, role: 'photographer' as const };
  await db.insert(credits).values([
    { ...credit, position: 0, memberId: photographer.id, name: 'A', status: 'accepted', answeredAt: new Date() },
    { ...credit, position: 1, memberId: asked.id, name: 'B' },
  ]);
  for (const member of [maker, photographer, asked]) await write(entry.id, ['x'], member.id);

  const list = await listFirstComments(entry.publicId);
  expect(list?.threads.map((thread) => [thread.writer?.handle, thread.role])).toEqual([
    [asked.handle, null],
    [photographer.handle, 'photographer'],
    [maker.handle, 'maker'],
  ]);
  expect(JSON.stringify(list)).not.toContain(maker.id);
  expect(JSON.stringify(list)).not.toContain(String(maker.email));
});

test('a removed comment shows neither words nor writer, a deleted account no name', async () => {
  const entry = await makeEntry();
  const gone = await makeMember();
  const [id] = await write(entry.id, ['secret words'], gone.id);
  await write(entry.id, ['a reply'], undefined, id);
  await write(entry.id, ['left behind']).then(([left]) =>
    db
      .update(comments)
      .set({ memberId: null })
      .where(eq(comments.id, left ?? '')),
  );
  await db
    .update(comments)
    .set({ body: '', deletedAt: new Date() })
    .where(eq(comments.id, id ?? ''));
  const list = await listFirstComments(entry.publicId);
  expect(list?.threads).toMatchObject([
    { writer: null, removed: false, body: ['left behind'] },
    { writer: null, removed: true, body: [], role: null, replies: [{ body: ['a reply'] }] },
  ]);
  expect(JSON.stringify(list)).not.toContain(gone.handle);
});

test('drafts, other entries and odd cursors give nothing', async () => {
  const draft = await makeEntry({ state: 'draft' });
  const [id] = await write(draft.id, ['hidden']);
  const entry = await makeEntry();
  expect(await listFirstComments(draft.publicId)).toBeNull();
  expect(await findSubject(draft.publicId)).toBeNull();
  expect(await listFirstComments("' OR 1=1")).toBeNull();
  for (const cursor of [
    '',
    'x',
    '%00',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('["a","b","c"]').toString('base64url'),
  ]) {
    expect(await listCommentsAfter(entry.publicId, cursor)).toBeNull();
  }
  const ofDraft = Buffer.from(JSON.stringify([id, '01890000-0000-7000-8000-000000000000'])).toString('base64url');
  expect(await listCommentsAfter(draft.publicId, ofDraft)).toBeNull();
  expect(await listCommentsAfter(entry.publicId, ofDraft)).toEqual({ threads: [], next: null });
});

test('ten thousand comments cost a page no more than twenty do', async () => {
  const entry = await makeEntry();
  const [first] = await write(entry.id, ['first']);
  for (const parent of [null, first ?? null]) {
    await db.execute(sql`INSERT INTO comments (entry_id, parent_id, body)
      SELECT ${entry.id}, ${parent}::uuid, 'words ' || n FROM generate_series(1, 10000) n`);
  }
  await db.execute(sql`ANALYZE comments`);
  await db.update(entries).set({ commentCount: 20_001 }).where(eq(entries.id, entry.id));

  const read = async (work: () => Promise<unknown>) => {
    const before = await rowsRead();
    await work();
    return (await rowsRead()) - before;
  };
  expect(await read(() => listFirstComments(entry.publicId))).toBeLessThan(600);
  const old = Buffer.from(JSON.stringify([first])).toString('base64url');
  expect(await read(() => listCommentsAfter(entry.publicId, old))).toBeLessThan(600);
});

/** Rows that this test's statements took from the table, by index or by scan. */
async function rowsRead(): Promise<number> {
  await db.execute(sql`SELECT pg_stat_force_next_flush()`);
  const [row] = (await db.execute(sql`SELECT (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS read
    FROM pg_stat_user_tables WHERE relname = 'comments'`)) as unknown as { read: number }[];
  return row?.read ?? 0;
}
