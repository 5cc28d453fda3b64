import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { members, tokens } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { findViewer } from '@/lib/viewer';
import {
  goodPassword,
  makeMemberWithPassword,
  otherPassword,
  somewhere,
  viewerOf,
  waitingMails,
} from '@/test/accounts';
import { accountLimits } from '../limits';
import { isPassword } from '../passwords';
import { issueToken, useToken } from '../tokens';
import { askReset, resetPassword } from './passwords';
import { signIn } from './sign-in';
import { resendVerification, verifyEmail } from './verify-email';

// The links of mails: they work once, for a while, for one member and one address.

afterAll(closeQueue);

const client = () => ({ address: somewhere() });
const over = { ok: false, code: 'not_found', reason: 'link_over' };
const find = async (id: string) => (await db.select().from(members).where(eq(members.id, id)))[0];
const ageAll = (memberId: string, minutes: number) =>
  db
    .update(tokens)
    .set({ expiresAt: new Date(Date.now() + minutes * 60_000) })
    .where(eq(tokens.memberId, memberId));

async function memberWithLink(kind: 'verify_email' | 'reset_password') {
  const member = await makeMemberWithPassword({ emailVerifiedAt: null });
  const owner = { memberId: member.id, email: member.email ?? '' };
  return { member, owner, token: await issueToken(db, kind, owner) };
}

test('a link confirms the address, once', async () => {
  const { member, token } = await memberWithLink('verify_email');
  expect(await verifyEmail({ token }, client())).toMatchObject({ ok: true });
  expect((await find(member.id))?.emailVerifiedAt).not.toBeNull();
  expect(await verifyEmail({ token }, client())).toMatchObject(over);
});

test('only the hash of a secret is kept, and how long it holds', async () => {
  const { member, token } = await memberWithLink('verify_email');
  await issueToken(db, 'reset_password', { memberId: member.id, email: member.email ?? '' });
  const rows = await db.select().from(tokens).where(eq(tokens.memberId, member.id)).orderBy(tokens.kind);
  expect(JSON.stringify(rows.map((row) => ({ ...row, hash: row.hash.toString('utf8') })))).not.toContain(token);
  const minutes = rows.map(({ kind, createdAt, expiresAt }) => [kind, (+expiresAt - +createdAt) / 60_000]);
  expect(minutes).toEqual([
    ['reset_password', 60],
    ['verify_email', 24 * 60],
  ]);
});

test('a link that is too old confirms nothing', async () => {
  const { member, token } = await memberWithLink('verify_email');
  await ageAll(member.id, -1);
  expect(await verifyEmail({ token }, client())).toMatchObject(over);
  expect((await find(member.id))?.emailVerifiedAt).toBeNull();
});

test('a link says nothing about an address that the member has since left', async () => {
  const { member, token } = await memberWithLink('verify_email');
  await db.update(members).set({ email: 'moved@example.test' }).where(eq(members.id, member.id));
  expect(await verifyEmail({ token }, client())).toMatchObject(over);
  expect((await find(member.id))?.emailVerifiedAt).toBeNull();
});

test('a link of one kind does not do the work of the other', async () => {
  const { token, member } = await memberWithLink('verify_email');
  expect(await resetPassword({ token, password: otherPassword }, client())).toMatchObject(over);
  expect((await find(member.id))?.passwordHash).toBe(member.passwordHash);
});

test('a new password ends every session, confirms the address, and tells by mail', async () => {
  const { member, token } = await memberWithLink('reset_password');
  const viewer = await viewerOf(member.id);
  expect(await resetPassword({ token, password: otherPassword }, client())).toMatchObject({ ok: true });
  const after = await find(member.id);
  expect(await isPassword(otherPassword, after?.passwordHash)).toBe(true);
  expect(after?.emailVerifiedAt).not.toBeNull();
  expect(await findViewer(viewer.sessionId)).toBeNull();
  expect(await waitingMails(member.email ?? '')).toEqual([{ kind: 'password_changed', email: member.email }]);
});

test('a weak new password does not use the link up', async () => {
  const { token } = await memberWithLink('reset_password');
  expect(await resetPassword({ token, password: 'password1234' }, client())).toMatchObject({ code: 'invalid' });
  expect(await resetPassword({ token, password: otherPassword }, client())).toMatchObject({ ok: true });
});

test('twice at once, it works once', async () => {
  const { token } = await memberWithLink('reset_password');
  const outcomes = await Promise.all([0, 1].map(() => resetPassword({ token, password: otherPassword }, client())));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the newest link replaces those before it, for this member alone', async () => {
  const { owner, token: first, member } = await memberWithLink('reset_password');
  const { token: another } = await memberWithLink('reset_password');
  const second = await issueToken(db, 'reset_password', owner);
  expect(await resetPassword({ token: first, password: otherPassword }, client())).toMatchObject(over);
  expect((await find(member.id))?.passwordHash).toBe(member.passwordHash);
  expect(await useToken(db, 'reset_password', second)).toEqual(owner);
  expect(await useToken(db, 'reset_password', another)).not.toBeNull();
});

test('a link is of its member: another account stays as it is', async () => {
  const victim = await makeMemberWithPassword();
  const { token } = await memberWithLink('reset_password');
  await resetPassword({ token, password: otherPassword }, client());
  expect(await find(victim.id)).toEqual(victim);
});

test('guesses at links are limited by address, and a right one is not used up by then', async () => {
  const { token } = await memberWithLink('reset_password');
  const here = client();
  for (let index = 0; index < accountLimits.tokenAddress.points; index++) {
    expect(await verifyEmail({ token: `guess-${index}` }, here)).toMatchObject(over);
  }
  expect(await resetPassword({ token, password: otherPassword }, here)).toMatchObject({ code: 'too_many' });
  expect(await resetPassword({ token, password: otherPassword }, client())).toMatchObject({ ok: true });
});

test('asking for a new password does the same for every address', async () => {
  const member = await makeMember();
  for (const email of [member.email ?? '', 'unknown@example.test']) {
    expect(await askReset({ email }, client())).toEqual({ ok: true, value: undefined });
    expect(await waitingMails(email)).toEqual([{ kind: 'reset_password', email }]);
  }
});

test('asking is limited by target, from wherever, and by client, for whomever', async () => {
  for (let index = 0; index < accountLimits.resetEmail.points; index++) {
    await askReset({ email: 'target@example.test' }, client());
  }
  expect(await askReset({ email: 'target@example.test' }, client())).toMatchObject({ code: 'too_many' });
  const here = client();
  for (let index = 0; index < accountLimits.resetAddress.points; index++) {
    await askReset({ email: `many-${index}@example.test` }, here);
  }
  expect(await askReset({ email: 'one-more@example.test' }, here)).toMatchObject({ code: 'too_many' });
  expect(await waitingMails('one-more@example.test')).toEqual([]);
});

test('who was slowed down by guesses of others gets in with a new password', async () => {
  const { member, token } = await memberWithLink('reset_password');
  const guess = (password: string) => signIn({ login: member.handle, password }, { ...client(), userAgent: null });
  for (let index = 0; index <= accountLimits.signInAccount.points; index++) await guess('x');
  expect(await guess(goodPassword)).toMatchObject({ code: 'too_many' });
  await resetPassword({ token, password: otherPassword }, client());
  expect(await guess(otherPassword)).toMatchObject({ ok: true });
});

test('the confirmation is sent again, a few times, and never to who is confirmed', async () => {
  const member = await makeMember({ emailVerifiedAt: null });
  const viewer = await viewerOf(member.id);
  for (let index = 0; index < accountLimits.verifyMail.points; index++) {
    expect(await resendVerification(viewer)).toMatchObject({ ok: true });
  }
  expect(await resendVerification(viewer)).toMatchObject({ code: 'too_many' });
  expect(await waitingMails(member.email ?? '')).toHaveLength(accountLimits.verifyMail.points);
  const confirmed = await makeMember();
  expect(await resendVerification(await viewerOf(confirmed.id))).toMatchObject({ ok: true });
  expect(await waitingMails(confirmed.email ?? '')).toEqual([]);
});
