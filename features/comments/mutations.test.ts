import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { comments, entries } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { makeViewer } from '@/test/viewer';
import { newCommentInput } from './input';
import { changeLimit, commentLimit, deleteComment, editComment, writeComment } from './mutations';
import { longestComment } from './policy';

async function say(viewer: Viewer, publicId: string, body = 'How was it made?', parentId?: string) {
  const written = await writeComment(viewer, publicId, { body, parentId });
  if (!written.ok) throw new Error(`refused: ${written.reason}`);
  return written.value.id;
}

const rowOf = async (id: string) => (await db.select().from(comments).where(eq(comments.id, id)))[0];
const countOf = async (publicId: string) =>
  (await db.select({ count: entries.commentCount }).from(entries).where(eq(entries.publicId, publicId)))[0]?.count;

test('a comment and a reply are written and counted', async () => {
  const entry = await makeEntry();
  const viewer = await makeViewer();
  const id = await say(viewer, entry.publicId);
  await say(await makeViewer(), entry.publicId, 'With patience.', id);
  expect(await rowOf(id)).toMatchObject({ body: 'How was it made?', memberId: viewer.id, depth: 0, isDemo: false });
  expect(await countOf(entry.publicId)).toBe(2);
});

test('a reply to a reply, to a comment elsewhere or to nothing is refused', async () => {
  const [entry, other] = [await makeEntry(), await makeEntry()];
  const viewer = await makeViewer();
  const comment = await say(viewer, entry.publicId);
  const reply = await say(viewer, entry.publicId, 'A reply', comment);
  const elsewhere = await say(viewer, other.publicId);
  for (const parentId of [reply, elsewhere, '01890000-0000-7000-8000-000000000000']) {
    expect(await writeComment(viewer, entry.publicId, { body: 'x', parentId })).toMatchObject({ code: 'not_found' });
  }
  expect(await countOf(entry.publicId)).toBe(2);
});

test.each(['draft', 'unpublished'] as const)('a %s entry takes no comments', async (state) => {
  const entry = await makeEntry({ state });
  expect(await writeComment(await makeViewer(), entry.publicId, { body: 'x' })).toMatchObject({ code: 'not_found' });
  expect(await countOf(entry.publicId)).toBe(0);
});

test.each([
  ['suspended', { suspended: true }],
  ['unverified', { emailVerified: false }],
])('a member who is %s writes, changes and removes nothing', async (reason, state) => {
  const entry = await makeEntry();
  const writer = await makeViewer();
  const id = await say(writer, entry.publicId);
  const before = await rowOf(id);
  const held = { ...writer, ...state };
  expect(await writeComment(held, entry.publicId, { body: 'x' })).toMatchObject({ reason });
  expect(await editComment(held, id, { body: 'x' })).toMatchObject({ reason });
  expect(await deleteComment(held, id)).toMatchObject({ reason });
  expect(await rowOf(id)).toEqual(before);
  expect(await countOf(entry.publicId)).toBe(1);
});

test('another member, and the maker of the entry, change and remove nothing', async () => {
  const maker = await makeViewer();
  const entry = await makeEntry({ memberId: maker.id });
  const id = await say(await makeViewer(), entry.publicId);
  const before = await rowOf(id);
  for (const viewer of [maker, await makeViewer()]) {
    expect(await editComment(viewer, id, { body: 'x' })).toMatchObject({ code: 'forbidden' });
    expect(await deleteComment(viewer, id)).toMatchObject({ code: 'forbidden' });
  }
  expect(await rowOf(id)).toEqual(before);
  expect(await countOf(entry.publicId)).toBe(1);
});

test('a comment can be changed for fifteen minutes, and says so', async () => {
  const entry = await makeEntry();
  const viewer = await makeViewer();
  const id = await say(viewer, entry.publicId);
  expect(await editComment(viewer, id, { body: 'How was it made?' })).toMatchObject({ ok: true });
  expect((await rowOf(id))?.editedAt).toBeNull();
  expect(await editComment(viewer, id, { body: 'How was that made?' })).toMatchObject({ ok: true });
  expect(await rowOf(id)).toMatchObject({ body: 'How was that made?', editedAt: expect.any(Date) });

  await db
    .update(comments)
    .set({ createdAt: new Date(Date.now() - 16 * 60_000) })
    .where(eq(comments.id, id));
  expect(await editComment(viewer, id, { body: 'Too late' })).toMatchObject({ code: 'forbidden', reason: 'edit_over' });
  expect((await rowOf(id))?.body).toBe('How was that made?');
});

test('a removed comment goes altogether, unless it was answered: then its place stays without its words', async () => {
  const entry = await makeEntry();
  const [writer, answerer] = [await makeViewer(), await makeViewer()];
  const [lonely, answered] = [await say(writer, entry.publicId), await say(writer, entry.publicId)];
  const reply = await say(answerer, entry.publicId, 'Slowly', answered);

  expect(await deleteComment(writer, lonely)).toMatchObject({ value: { count: 2 } });
  expect(await deleteComment(writer, answered)).toMatchObject({ value: { count: 1 } });
  expect(await rowOf(lonely)).toBeUndefined();
  expect(await rowOf(answered)).toMatchObject({ body: '', deletedAt: expect.any(Date), editedAt: null });
  expect(await deleteComment(writer, answered)).toMatchObject({ code: 'not_found' });
  expect(await editComment(writer, answered, { body: 'Back' })).toMatchObject({ code: 'not_found' });

  expect(await deleteComment(answerer, reply)).toMatchObject({ value: { count: 0 } });
  expect([await rowOf(answered), await rowOf(reply)]).toEqual([undefined, undefined]);
  expect(await countOf(entry.publicId)).toBe(0);
});

test('many writes and removals at once leave the count equal to the comments that stand', async () => {
  const entry = await makeEntry();
  const writers = await Promise.all(Array.from({ length: 12 }, () => makeViewer()));
  await Promise.all(
    writers.map(async (writer) => {
      const id = await say(writer, entry.publicId);
      const [first, second] = await Promise.all([
        say(writer, entry.publicId, 'a', id),
        say(writer, entry.publicId, 'b', id),
      ]);
      await Promise.all([deleteComment(writer, first), deleteComment(writer, id), deleteComment(writer, first)]);
      if (writer === writers[0]) await deleteComment(writer, second);
    }),
  );
  const rows = await db.select({ deletedAt: comments.deletedAt }).from(comments).where(eq(comments.entryId, entry.id));
  expect(await countOf(entry.publicId)).toBe(rows.filter((row) => row.deletedAt === null).length);
  expect(rows.length).toBe(22);
});

test('writing and changing are limited', async () => {
  const entry = await makeEntry();
  const viewer = await makeViewer();
  const id = await say(viewer, entry.publicId);
  for (let more = 1; more < commentLimit.points; more++) await say(viewer, entry.publicId);
  expect(await writeComment(viewer, entry.publicId, { body: 'x' })).toMatchObject({ code: 'too_many' });
  expect(await countOf(entry.publicId)).toBe(commentLimit.points);

  for (let change = 0; change < changeLimit.points; change++) await editComment(viewer, id, { body: `${change}` });
  expect(await deleteComment(viewer, id)).toMatchObject({ code: 'too_many', retryAfter: expect.any(Number) });
  expect(await rowOf(id)).toMatchObject({ body: `${changeLimit.points - 1}` });
});

const lengths: [string, string, string | null][] = [
  ['nothing', '', null],
  ['spaces', ' \n\t ', null],
  ['nothing that shows', '\u200b\u2060\ufeff', null],
  ['one', 'a', 'a'],
  ['most', 'a'.repeat(longestComment), 'a'.repeat(longestComment)],
  ['one too many', 'a'.repeat(longestComment + 1), null],
  ['most, in emoji', '🪡'.repeat(longestComment), '🪡'.repeat(longestComment)],
  ['a megabyte', 'a'.repeat(1_000_000), null],
  ['a NUL', 'a\u0000b', 'ab'],
  ['a lone surrogate', 'a\ud800b', 'ab'],
  ['a turned direction', 'a\u202eb', 'ab'],
  ['many empty lines', 'a\r\n\r\n \n\n\nb', 'a\n\nb'],
];

test.each(lengths)('a text of %s is kept as it should be, or refused', async (_name, body, kept) => {
  const input = newCommentInput.safeParse({ body });
  expect(input.success ? input.data.body : null).toBe(kept);
  if (!input.success) return;
  const id = await say(await makeViewer(), (await makeEntry()).publicId, input.data.body);
  expect((await rowOf(id))?.body).toBe(kept);
});

test.each([
  { body: ['a'] },
  { body: 1 },
  { body: 'a', parentId: ['x'] },
  { body: 'a', memberId: 'x' },
  { body: 'a', isDemo: true },
  { body: 'a', createdAt: '2000-01-01' },
  null,
])('input that is not a comment is refused: %j', (input) => {
  expect(newCommentInput.safeParse(input).success).toBe(false);
});

test('where moderators limited the comments the maker, the known and those who were here before write, and nobody else', async () => {
  const entry = await makeEntry();
  await db.update(entries).set({ commentsLimitedAt: new Date() }).where(eq(entries.id, entry.id));
  const months = new Date(Date.now() - 31 * 86_400_000);
  const may = [
    await makeViewer({ id: entry.memberId }),
    await makeViewer(await makeMember({ approvedCount: 1, createdAt: new Date() })),
    await makeViewer(await makeMember({ approvedCount: 0, createdAt: months })),
    await makeViewer(await makeMember({ approvedCount: 0, createdAt: new Date(), role: 'moderator' })),
  ];
  for (const viewer of may)
    expect(await writeComment(viewer, entry.publicId, { body: 'x' })).toMatchObject({ ok: true });
  const fresh = await makeViewer(await makeMember({ approvedCount: 0, createdAt: new Date() }));
  const refusal = await writeComment(fresh, entry.publicId, { body: 'x' });
  expect(refusal).toMatchObject({ ok: false, reason: 'comments_limited', values: { days: 30 } });
  expect(await countOf(entry.publicId)).toBe(4);
});
