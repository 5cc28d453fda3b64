import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeMember } from '@/db/factories';
import { outboxFolder } from '@/lib/mail/outbox';
import { closeQueue } from '@/lib/queue';
import { goodPassword, somewhere } from '@/test/accounts';
import { sendAccountMail } from './account-mail';
import { resetPassword } from './mutations/passwords';
import { verifyEmail } from './mutations/verify-email';

afterAll(closeQueue);
beforeEach(() => rm(outboxFolder(), { recursive: true, force: true }));

async function sent(): Promise<string[]> {
  const files = await readdir(outboxFolder()).catch(() => []);
  const texts = files.filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(texts.map((file) => readFile(path.join(outboxFolder(), file), 'utf8')));
}
const tokenIn = (text = '') => new URL(/https?:\S+/.exec(text)?.[0] ?? '').searchParams.get('token') ?? '';

test('the mail to confirm goes to the member alone, and its link works', async () => {
  const member = await makeMember({ emailVerifiedAt: null });
  await sendAccountMail({ kind: 'verify_email', email: member.email ?? '', next: '/e/1/x' });
  const [text, ...more] = await sent();
  expect(more).toEqual([]);
  expect(text).toContain(`To: ${member.email}\n`);
  expect(text).toContain(`Hello ${member.handle},`);
  expect(text).toContain('http://127.0.0.1:3000/verify?token=');
  expect(text).toContain('&next=%2Fe%2F1%2Fx');
  expect(await verifyEmail({ token: tokenIn(text) }, { address: somewhere() })).toMatchObject({ ok: true });
});

test('the member reads it in their language', async () => {
  const member = await makeMember({ locale: 'ja' });
  await sendAccountMail({ kind: 'reset_password', email: member.email ?? '' });
  const [text] = await sent();
  expect(text).toContain('Subject: Kitbash：新しいパスワード');
  expect(text).toContain('http://127.0.0.1:3000/ja/reset?token=');
  const outcome = await resetPassword({ token: tokenIn(text), password: goodPassword }, { address: somewhere() });
  expect(outcome).toMatchObject({ ok: true });
});

test('no member has the address: no mail', async () => {
  await sendAccountMail({ kind: 'reset_password', email: 'nobody@example.test' });
  expect(await sent()).toEqual([]);
});

test('who is confirmed is not asked again, as when a job runs twice', async () => {
  const member = await makeMember();
  await sendAccountMail({ kind: 'verify_email', email: member.email ?? '' });
  expect(await sent()).toEqual([]);
});

test.each(['address_taken', 'password_changed'] as const)('the mail %s carries no secret', async (kind) => {
  const member = await makeMember();
  await sendAccountMail({ kind, email: member.email ?? '' });
  const [text] = await sent();
  expect(text).toContain('http://127.0.0.1:3000/reset\n');
  expect(text).not.toContain('token=');
});
