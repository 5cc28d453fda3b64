import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { cases } from '@/db/schema';
import { writeComment } from '@/features/comments/mutations';
import { withheldStorage } from '@/lib/storage/photos';
import { makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { appealDecision } from '../mutations/appeal';
import { decideCase } from '../mutations/decide';
import { openPicture } from '../pictures';
import { tellDecision } from '../tell';
import { getStatement } from './statement';

/** A comment that a moderator removed with two points, of which its writer was told. */
async function removedComment() {
  const [entry, writer, moderator] = [await makeEntry(), await makeViewer(), await makeModerator()];
  const written = await writeComment(writer, entry.publicId, { body: 'Ugly words' });
  if (!written.ok) throw new Error(written.reason);
  const caseId = await makeCase({ kind: 'comment', id: written.value.id }, 'harassment');
  const decision = { kind: 'remove', caseId, rule: 'harassment', words: 'Not so.', strikePoints: 2 } as const;
  const decided = await decideCase(moderator, decision);
  if (!decided.ok) throw new Error(decided.reason);
  return { entry, writer, moderator, actionId: decided.value.actionId };
}

test('the one whom it concerns reads it once told, and nobody else ever', async () => {
  const { entry, writer, moderator, actionId } = await removedComment();
  expect(await getStatement(writer.id, actionId)).toBeNull();
  await tellDecision({ actionId });
  const statement = await getStatement(writer.id, actionId);
  expect(statement).toMatchObject({
    ...{ kind: 'remove', subjectKind: 'comment', rule: 'harassment', words: 'Not so.', rulesVersion: '2026-11-23' },
    ...{ title: entry.title, text: 'Ugly words', appeal: null, outcome: null },
    strike: { points: 2, counts: true },
    spans: [{ scope: 'comments', over: false }],
  });
  expect(JSON.stringify(statement)).not.toContain(moderator.id);
  for (const stranger of [moderator, await makeViewer()]) expect(await getStatement(stranger.id, actionId)).toBeNull();
  expect(await getStatement(writer.id, 'junk')).toBeNull();
});

test('an appeal that was granted says so, and that nothing counts any more', async () => {
  const { writer, actionId } = await removedComment();
  await tellDecision({ actionId });
  await appealDecision(writer, { action: actionId, words: 'It was a quotation.' });
  expect(await getStatement(writer.id, actionId)).toMatchObject({ appeal: 'It was a quotation.', answer: null });
  const caseId = await appealCaseOf(actionId);
  await decideCase(await makeModerator(), { kind: 'reverse', caseId, words: 'So it was.' });
  expect(await getStatement(writer.id, actionId)).toMatchObject({
    ...{ outcome: 'reversed', answer: { words: 'So it was.' } },
    strike: { counts: false },
    spans: [{ over: true }],
  });
});

test('of a photo it is said how many votes its entry keeps', async () => {
  const entry = await makeEntry({ voteCount: 203 });
  const about = { subjectKind: 'photo', subjectId: entry.coverPhotoId } as const;
  const { id } = await makeDecision({ memberId: entry.memberId, ...about });
  expect(await getStatement(entry.memberId, id)).toMatchObject({ votes: 203, pictures: [{ file: '960.webp' }] });
});

test('the picture opens for the one whom it concerns, and by its own decision alone', async () => {
  const [member, stranger, moderator] = [await makeViewer(), await makeViewer(), await makeModerator()];
  const [own, another] = [await makeDecision({ memberId: member.id }), await makeDecision({ memberId: member.id })];
  const [foreign, untold] = [
    await makeDecision({ memberId: stranger.id }),
    await makeDecision({ memberId: member.id, told: false }),
  ];
  for (const { picture } of [own, another, foreign, untold]) {
    await withheldStorage.put(picture.key, picture.file, Buffer.from('picture'));
  }
  const open = (viewer: { id: string }, id: string, { key, file } = own.picture) =>
    openPicture(viewer, { id, key, file });

  const opened = await open(member, own.id);
  expect(opened.ok && Object.fromEntries(opened.value.headers)).toMatchObject({
    ...{ 'content-type': 'image/webp', 'cache-control': 'private, no-store', 'content-length': '7' },
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(opened.ok && (await opened.value.text())).toBe('picture');

  const refused = [
    open(stranger, own.id),
    open(moderator, own.id),
    open(member, own.id, another.picture),
    open(member, foreign.id, foreign.picture),
    open(member, own.id, foreign.picture),
    open(member, untold.id, untold.picture),
    open(member, own.id, { ...own.picture, file: 'full.webp' }),
    open(member, own.id, { ...own.picture, file: '../secret' }),
    open(member, 'junk'),
  ];
  for (const answer of await Promise.all(refused)) expect(answer).toMatchObject({ ok: false, code: 'not_found' });
});

test('a picture that was never copied is not there', async () => {
  const member = await makeViewer();
  const { id, picture } = await makeDecision({ memberId: member.id });
  expect(await openPicture(member, { id, ...picture })).toMatchObject({ code: 'not_found' });
});

test('sexual pictures of minors are given out to nobody again', async () => {
  const member = await makeMember();
  const { id, picture } = await makeDecision({ memberId: member.id, rule: 'minor_sexual' });
  await withheldStorage.put(picture.key, picture.file, Buffer.from('picture'));
  expect(await getStatement(member.id, id)).toMatchObject({ held: true, pictures: [] });
  expect(await openPicture(member, { id, ...picture })).toMatchObject({ code: 'not_found' });
});

async function appealCaseOf(actionId: string): Promise<string> {
  const [found] = await db.select({ id: cases.id }).from(cases).where(eq(cases.appealedId, actionId));
  return found?.id ?? '';
}
