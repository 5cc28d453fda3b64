import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember, makePhoto } from '@/db/factories';
import { entries, photos } from '@/db/schema';
import { writeComment } from '@/features/comments/mutations';
import { makeViewer } from '@/test/viewer';
import { reportForm } from '../report-form';
import { getReportable } from './reportable';

test('an entry comes with its photos by their codes, and with its rules', async () => {
  const entry = await makeEntry({ rating: 'sensitive', sensitiveKind: 'gore' });
  await makePhoto(entry.memberId, { entryId: entry.id, group: 'B', alt: 'Seams' });
  const gone = await makePhoto(entry.memberId, { entryId: entry.id, group: 'C' });
  await db.update(photos).set({ status: 'removed' }).where(eq(photos.id, gone.id));
  const reported = await getReportable(null, 'entry', entry.publicId);
  expect(reported).toMatchObject({ title: entry.title, sensitive: 'gore', member: { id: entry.memberId } });
  expect(reported?.photos.map(({ code, alt }) => [code, alt])).toEqual([
    ['A1', ''],
    ['B1', 'Seams'],
  ]);
  expect(reported?.rules.filter(({ alsoPhotos }) => !alsoPhotos).map(({ id }) => id)).toEqual(['wrong_rating']);
});

test('a comment and a member come as they are seen', async () => {
  const [entry, writer] = [await makeEntry(), await makeViewer()];
  const written = await writeComment(writer, entry.publicId, { body: 'Words' });
  if (!written.ok) throw new Error(written.reason);
  expect(await getReportable(null, 'comment', written.value.id)).toMatchObject({
    ...{ title: entry.title, text: 'Words', member: { handle: writer.handle } },
    path: `/e/${entry.publicId}/${entry.slug}#comment-${written.value.id}`,
  });
  expect(await getReportable(null, 'member', writer.handle)).toMatchObject({ title: writer.handle, photos: [] });
});

test('what is not there for everyone cannot be reported', async () => {
  const draft = await makeEntry({ state: 'draft' });
  const gone = await makeEntry();
  await db.update(entries).set({ state: 'removed' }).where(eq(entries.id, gone.id));
  const { handle } = await makeMember();
  for (const [kind, id] of [
    ['entry', draft.publicId],
    ['entry', gone.publicId],
    ['entry', handle],
    ['comment', 'junk'],
    ['member', 'nobody.here'],
    ['photo', 'a'.repeat(32)],
    ['case', draft.publicId],
  ] as const) {
    expect(await getReportable(null, kind, id), `${kind} ${id}`).toBeNull();
  }
});

test('a form names the whole entry or one of its photos, and a rule that fits', () => {
  const sent = { kind: 'entry', id: 'aaaaaaaaaa', photo: '', rule: 'spam', words: ' Look ' };
  const key = 'b'.repeat(32);
  const read = (more: object) => reportForm.safeParse({ ...sent, ...more });
  expect(read({}).data).toEqual({ subject: { kind: 'entry', id: 'aaaaaaaaaa' }, rule: 'spam', words: 'Look' });
  expect(read({ photo: key }).data?.subject).toEqual({ kind: 'photo', id: key });
  expect(read({ kind: 'member', id: 'someone', photo: key }).data?.subject).toEqual({ kind: 'member', id: 'someone' });
  const messages = (more: object) => read(more).error?.issues.map(({ path, message }) => [path.join('.'), message]);
  expect(messages({ photo: key, rule: 'wrong_rating' })).toEqual([['rule', 'rule_whole_entry']]);
  expect(messages({ rule: undefined })).toEqual([['rule', 'choose_rule']]);
  expect(messages({ words: 'x'.repeat(2_001) })).toEqual([['words', 'too_long']]);
  expect(read({ photo: '../x' }).success).toBe(false);
  expect(read({ memberId: 'x' }).success).toBe(false);
});
