import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { members } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { findViewer } from '@/lib/viewer';
import { goodPassword, makeMemberWithPassword, otherPassword, viewerOf, waitingMails } from '@/test/accounts';
import { accountLimits } from '../limits';
import { isPassword } from '../passwords';
import { changePassword } from './passwords';

afterAll(closeQueue);

const hashOf = async (id: string) => (await db.select().from(members).where(eq(members.id, id)))[0]?.passwordHash;

test('this browser stays, the others are signed out, and a mail says so', async () => {
  const member = await makeMemberWithPassword();
  const [here, there] = [await viewerOf(member.id), await viewerOf(member.id)];
  const stranger = await viewerOf((await makeMember()).id);
  expect(await changePassword(here, { current: goodPassword, password: otherPassword })).toMatchObject({ ok: true });
  expect(await isPassword(otherPassword, await hashOf(member.id))).toBe(true);
  expect(await findViewer(here.sessionId)).not.toBeNull();
  expect(await findViewer(there.sessionId)).toBeNull();
  expect(await findViewer(stranger.sessionId)).not.toBeNull();
  expect(await waitingMails(member.email ?? '')).toEqual([{ kind: 'password_changed', email: member.email }]);
});

test('a wrong current password, or none to compare with, changes nothing', async () => {
  for (const passwordHash of [undefined, null]) {
    const member = await makeMemberWithPassword(passwordHash === null ? { passwordHash } : {});
    const [here, there] = [await viewerOf(member.id), await viewerOf(member.id)];
    const outcome = await changePassword(here, { current: 'not the current one', password: otherPassword });
    expect(outcome).toMatchObject({ code: 'invalid', fields: { current: 'password_wrong' } });
    expect(await hashOf(member.id)).toBe(member.passwordHash);
    expect(await findViewer(there.sessionId)).not.toBeNull();
  }
});

test('a weak new one is refused', async () => {
  const member = await makeMemberWithPassword();
  const viewer = await viewerOf(member.id);
  const outcome = await changePassword(viewer, { current: goodPassword, password: `${member.handle}1` });
  expect(outcome).toMatchObject({ fields: { password: 'password_weak' } });
  expect(await hashOf(member.id)).toBe(member.passwordHash);
});

test('guesses at the current password are limited', async () => {
  const viewer = await viewerOf((await makeMemberWithPassword()).id);
  for (let index = 0; index < accountLimits.changePassword.points; index++) {
    await changePassword(viewer, { current: 'x', password: otherPassword });
  }
  expect(await changePassword(viewer, { current: goodPassword, password: otherPassword })).toMatchObject({
    code: 'too_many',
  });
});
