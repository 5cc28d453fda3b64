import { and, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { cases, entries, strikes, suspensions } from '@/db/schema';
import { writeComment } from '@/features/comments/mutations';
import { castVote } from '@/features/votes/mutations';
import { recountVotes } from '@/features/votes/recount';
import { findViewer } from '@/lib/viewer';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { decideCase } from './decide';
import { undoDecision } from './undo';

const reasons = { rule: 'harassment', words: 'The reasons.' } as const;

test('two points mute for three days, three suspend until an admin has looked', async () => {
  const writer = await makeMember();
  const viewer = await makeViewer(writer);
  const strikeOnce = async () => {
    const caseId = await makeCase({ kind: 'member', id: writer.handle }, 'harassment');
    return decideCase(await makeModerator(), { kind: 'warn', caseId, ...reasons, strikePoints: 1 });
  };
  await strikeOnce();
  expect(await findViewer(viewer.sessionId)).toMatchObject({ muted: false, suspended: false });
  await strikeOnce();
  const muted = await findViewer(viewer.sessionId);
  expect(muted).toMatchObject({ muted: true, suspended: false });
  const entry = await makeEntry();
  expect(muted && (await writeComment(muted, entry.publicId, { body: 'Words' }))).toMatchObject({ reason: 'muted' });
  const [mute] = await db.select().from(suspensions).where(eq(suspensions.memberId, writer.id));
  expect(Number(mute?.endsAt) - Number(mute?.startsAt)).toBe(3 * 86_400_000);

  await strikeOnce();
  expect(await findViewer(viewer.sessionId)).toMatchObject({ suspended: true });
  const [review] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.memberId, writer.id), eq(cases.kind, 'review')));
  expect(await decideCase(await makeAdmin(), { kind: 'keep', caseId: review?.id ?? '', words: '' })).toMatchObject({
    ok: true,
  });
  expect(await findViewer(viewer.sessionId)).toMatchObject({ suspended: false });
});

test('points that are over count no more', async () => {
  const writer = await makeMember();
  const viewer = await makeViewer(writer);
  for (let nth = 0; nth < 3; nth++) {
    const caseId = await makeCase({ kind: 'member', id: writer.handle }, 'harassment');
    await decideCase(await makeModerator(), { kind: 'warn', caseId, ...reasons, strikePoints: 1 });
    await db.update(strikes).set({ expiresAt: sql`now()` }).where(eq(strikes.memberId, writer.id));
  }
  expect(await findViewer(viewer.sessionId)).toMatchObject({ muted: false, suspended: false });
});

test('a suspension ends by itself, a ban does not', async () => {
  const [timed, banned] = [await makeMember(), await makeMember()];
  const moderator = await makeModerator();
  const suspension = await makeCase({ kind: 'member', id: timed.handle }, 'harassment');
  await decideCase(moderator, { kind: 'suspend', caseId: suspension, ...reasons, days: 7 });
  const ban = await makeCase({ kind: 'member', id: banned.handle }, 'harassment');
  await decideCase(moderator, { kind: 'ban', caseId: ban, ...reasons });
  const spans = async (memberId: string) =>
    (await db.select().from(suspensions).where(eq(suspensions.memberId, memberId))).map(({ startsAt, endsAt }) =>
      endsAt === null ? null : Number(endsAt) - Number(startsAt),
    );
  expect(await spans(timed.id)).toEqual([7 * 86_400_000]);
  expect(await spans(banned.id)).toEqual([null]);
});

test('from the decision on the votes of whoever is suspended do not count, and they do again when it is taken back', async () => {
  const voter = await makeMember();
  const [before, after] = [await makeEntry(), await makeEntry()];
  const viewer = await makeViewer(voter);
  await castVote(viewer, before.publicId);
  const caseId = await makeCase({ kind: 'member', id: voter.handle }, 'harassment');
  const moderator = await makeModerator();
  const decided = await decideCase(moderator, { kind: 'suspend', caseId, ...reasons, days: 7 });
  if (!decided.ok) throw new Error(decided.reason);
  // As when the vote was on its way.
  await castVote(viewer, after.publicId);
  expect(await countedVotes(after.id)).toBe(0);
  await recountVotes({ memberId: voter.id });
  expect(await countedVotes(before.id)).toBe(0);

  await undoDecision(moderator, { action: decided.value.actionId });
  await recountVotes({ memberId: voter.id });
  expect([await countedVotes(before.id), await countedVotes(after.id)]).toEqual([1, 1]);
});

async function countedVotes(entryId: string): Promise<number | undefined> {
  const [row] = await db.select({ votes: entries.voteCount }).from(entries).where(eq(entries.id, entryId));
  return row?.votes;
}
