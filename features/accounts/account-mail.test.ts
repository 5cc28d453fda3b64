import { rm } from 'node:fs/promises';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeMember, makePendingMember } from '@/db/factories';
import { outboxFolder } from '@/lib/mail/outbox';
import { closeQueue } from '@/lib/queue';
import { goodPassword, sentMails, somewhere, tokenIn } from '@/test/accounts';
import { sendAccountMail } from './account-mail';
import { resetPassword } from './mutations/passwords';
import { verifyEmail } from './mutations/verify-email';
import { getJoiner } from './queries';

afterAll(closeQueue);
beforeEach(() => rm(outboxFolder(), { recursive: true, force: true }));

const minuteAgo = () => new Date(Date.now() - 60_000);

test('the mail to confirm goes to the member alone, and its link works', async () => {
  const member = await makeMember({ emailVerifiedAt: null });
  await sendAccountMail({ kind: 'verify_email', email: member.email ?? '' });
  const [text, ...more] = await sentMails();
  expect(more).toEqual([]);
  expect(text).toContain(`To: ${member.email}\n`);
  expect(text).toContain(`Hello ${member.handle},`);
  expect(text).toContain('http://127.0.0.1:3000/verify?token=');
  expect(await verifyEmail({ token: tokenIn(text) }, { address: somewhere() })).toMatchObject({ ok: true });
});

test('the member reads it in their language', async () => {
  const member = await makeMember({ locale: 'ja' });
  await sendAccountMail({ kind: 'reset_password', email: member.email ?? '' });
  const [text] = await sentMails();
  expect(text).toContain('Subject: Kitbash：新しいパスワード');
  expect(text).toContain('http://127.0.0.1:3000/ja/reset?token=');
  const outcome = await resetPassword({ token: tokenIn(text), password: goodPassword }, { address: somewhere() });
  expect(outcome).toMatchObject({ ok: true });
});

test('who joins with a free address gets a link in their language; the newest works', async () => {
  const pending = await makePendingMember({ locale: 'ja' });
  for (let index = 0; index < 2; index++) await sendAccountMail({ kind: 'join', ...pending });
  const [first, second] = await sentMails();
  expect(second).toContain(`To: ${pending.email}\n`);
  expect(second).toContain(`${pending.handle} さん`);
  expect(second).toContain('http://127.0.0.1:3000/ja/join/confirm?token=');
  expect(await getJoiner(tokenIn(first))).toBeNull();
  expect(await getJoiner(tokenIn(second))).toEqual({ handle: pending.handle, email: pending.email });
});

test('who joins with the address of a member: the member is told, with their own handle and without a link to join', async () => {
  const member = await makeMember();
  const pending = await makePendingMember({ email: member.email ?? '' });
  await sendAccountMail({ kind: 'join', ...pending });
  const [text, ...more] = await sentMails();
  expect(more).toEqual([]);
  expect(text).toContain('You already have an account');
  expect(text).toContain(`Hello ${member.handle},`);
  expect(text).toContain('http://127.0.0.1:3000/reset\n');
  expect(text).not.toContain('token=');
});

test('a join that is over, or that nobody made, sends nothing, whoever has the address', async () => {
  const member = await makeMember();
  const over = await makePendingMember({ expiresAt: minuteAgo() });
  const overOfMember = await makePendingMember({ email: member.email ?? '', expiresAt: minuteAgo() });
  const open = await makePendingMember();
  const mails = [over, overOfMember, { ...open, handle: 'another' }, { ...open, email: member.email ?? '' }];
  for (const mail of mails) await sendAccountMail({ kind: 'join', ...mail });
  expect(await sentMails()).toEqual([]);
});

test('no member has the address: no mail, be it of someone who joins', async () => {
  const { email } = await makePendingMember();
  for (const kind of ['reset_password', 'verify_email', 'password_changed'] as const) {
    await sendAccountMail({ kind, email: 'nobody@example.test' });
    await sendAccountMail({ kind, email });
  }
  expect(await sentMails()).toEqual([]);
});

test('who is confirmed is not asked again, as when a job runs twice', async () => {
  const member = await makeMember();
  await sendAccountMail({ kind: 'verify_email', email: member.email ?? '' });
  expect(await sentMails()).toEqual([]);
});

test('the word that the password changed carries no secret', async () => {
  const member = await makeMember();
  await sendAccountMail({ kind: 'password_changed', email: member.email ?? '' });
  const [text] = await sentMails();
  expect(text).toContain('http://127.0.0.1:3000/reset\n');
  expect(text).not.toContain('token=');
});
