import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, makePendingMember, makeSession, suspend } from '@/db/factories';
import { pendingMembers, sessions, tokens } from '@/db/schema';
import { openSession, sealSession } from '@/lib/session-cookie';
import { findViewer } from '@/lib/viewer';
import { viewerOf } from '@/test/accounts';
import { listOwnSessions } from '../queries';
import { issueToken } from '../tokens';
import { signOut, signOutEverywhere, sweepExpired } from './sessions';

test('after signing out the cookie opens nothing; other browsers stay', async () => {
  const member = await makeMember();
  const here = await viewerOf(member.id);
  const there = await viewerOf(member.id);
  const cookie = await sealSession(here.sessionId);
  await signOut(here);
  expect(await openSession(cookie)).toBe(here.sessionId);
  expect(await findViewer(here.sessionId)).toBeNull();
  expect(await findViewer(there.sessionId)).not.toBeNull();
});

test('signing out everywhere ends every session of the member and none of another', async () => {
  const member = await makeMember();
  const [here, there] = [await viewerOf(member.id), await viewerOf(member.id)];
  const stranger = await viewerOf((await makeMember()).id);
  await signOutEverywhere(here);
  expect([await findViewer(here.sessionId), await findViewer(there.sessionId)]).toEqual([null, null]);
  expect(await findViewer(stranger.sessionId)).not.toBeNull();
});

test('a suspension is seen at the next request', async () => {
  const member = await makeMember();
  const viewer = await viewerOf(member.id);
  expect(viewer.suspended).toBe(false);
  await suspend(member.id);
  expect(await findViewer(viewer.sessionId)).toMatchObject({ suspended: true });
});

test('the list holds the own live sessions, this one first and marked, and no ids', async () => {
  const member = await makeMember();
  const viewer = await viewerOf(member.id);
  await makeSession(member.id, { userAgent: 'Firefox/130.0' });
  await makeSession(member.id, { expiresAt: new Date(Date.now() - 1_000) });
  await makeSession((await makeMember()).id);
  const list = await listOwnSessions(viewer);
  expect(list.map(({ isThis }) => isThis)).toEqual([true, false]);
  expect(JSON.stringify(list)).not.toContain(viewer.sessionId);
});

test('what has run out is swept away, and nothing else', async () => {
  const member = await makeMember();
  const live = await makeSession(member.id);
  await makeSession(member.id, { expiresAt: new Date(Date.now() - 1_000) });
  await issueToken(db, 'verify_email', { memberId: member.id, email: member.email ?? '' });
  await issueToken(db, 'reset_password', { memberId: member.id, email: member.email ?? '' });
  await db
    .update(tokens)
    .set({ expiresAt: new Date(Date.now() - 8 * 86_400_000) })
    .where(eq(tokens.kind, 'reset_password'));
  await sweepExpired();
  expect((await db.select().from(sessions).where(eq(sessions.memberId, member.id))).map(({ id }) => id)).toEqual([
    live.id,
  ]);
  expect((await db.select().from(tokens).where(eq(tokens.memberId, member.id))).map(({ kind }) => kind)).toEqual([
    'verify_email',
  ]);
});

test('the sweep takes joins whose day is over, and no others', async () => {
  const over = await makePendingMember({ expiresAt: new Date(Date.now() - 1_000) });
  const open = await makePendingMember();
  await sweepExpired();
  const left = (await db.select({ id: pendingMembers.id }).from(pendingMembers)).map(({ id }) => id);
  expect(left).toContain(open.id);
  expect(left).not.toContain(over.id);
});

test.each(['', 'x', 'a.b.c.d.e', '%E0', 'ey'.repeat(2_000)])('the cookie %j is nobody', async (cookie) => {
  expect(await openSession(cookie)).toBeNull();
});
