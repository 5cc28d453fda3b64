import * as argon2 from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeMember, suspend } from '@/db/factories';
import { sessions } from '@/db/schema';
import { findViewer } from '@/lib/viewer';
import { goodPassword, makeMemberWithPassword, somewhere, viewerOf } from '@/test/accounts';
import { accountLimits } from '../limits';
import { signIn } from './sign-in';

vi.mock('@node-rs/argon2', async (importOriginal) => {
  const original = await importOriginal<typeof argon2>();
  return { ...original, verify: vi.fn(original.verify) };
});
beforeEach(() => void vi.mocked(argon2.verify).mockClear());

const client = () => ({ address: somewhere(), userAgent: 'Mozilla/5.0 (Test)' });
const sessionsOf = (memberId: string) => db.select().from(sessions).where(eq(sessions.memberId, memberId));

async function signedIn(login: string, password = goodPassword, before?: Awaited<ReturnType<typeof viewerOf>>) {
  const outcome = await signIn({ login, password }, client(), before);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

test('by handle and by address, each time a session of its own', async () => {
  const member = await makeMemberWithPassword();
  const first = await signedIn(member.handle);
  const second = await signedIn(member.email ?? '');
  expect(first).not.toBe(second);
  expect(await findViewer(second)).toMatchObject({ id: member.id, sessionId: second });
  expect(await sessionsOf(member.id)).toHaveLength(2);
});

test('the session that the browser had before ends', async () => {
  const member = await makeMemberWithPassword();
  const before = await viewerOf(member.id);
  await signedIn(member.handle, goodPassword, before);
  expect(await findViewer(before.sessionId)).toBeNull();
});

test('a suspended and an unconfirmed member may sign in', async () => {
  const suspended = await makeMemberWithPassword();
  await suspend(suspended.id);
  expect(await findViewer(await signedIn(suspended.handle))).toMatchObject({ suspended: true });
  const unconfirmed = await makeMemberWithPassword({ emailVerifiedAt: null });
  expect(await findViewer(await signedIn(unconfirmed.handle))).toMatchObject({ emailVerified: false });
});

test('unknown, wrong and without a password get one answer, at the price of one argon2 each', async () => {
  const known = await makeMemberWithPassword();
  const elsewhere = await makeMember({ passwordHash: null });
  // The hash that stands in for nobody's is made once.
  await signIn({ login: 'warm-up', password: 'x' }, client());
  vi.mocked(argon2.verify).mockClear();
  const outcomes = [];
  for (const login of ['nobody-here', 'nobody@example.test', known.handle, elsewhere.handle]) {
    outcomes.push(await signIn({ login, password: 'not the right one' }, client()));
  }
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  expect(outcomes[0]).toMatchObject({ ok: false, reason: 'wrong_login' });
  expect(argon2.verify).toHaveBeenCalledTimes(4);
  for (const [hash] of vi.mocked(argon2.verify).mock.calls) expect(hash).toContain('m=19456,t=2,p=1');
  expect(await sessionsOf(known.id)).toEqual([]);
});

test('a password counts to its last character', async () => {
  const long = `${'a patient seam '.repeat(6)}ends here`;
  const member = await makeMember({ passwordHash: await argon2.hash(long) });
  expect(await signIn({ login: member.handle, password: `${long.slice(0, -1)}!` }, client())).toMatchObject({
    ok: false,
  });
  expect(await signIn({ login: member.handle, password: long }, client())).toMatchObject({ ok: true });
});

test('guesses at one account are limited across addresses, by handle and by e-mail alike; others are not', async () => {
  const member = await makeMemberWithPassword();
  const other = await makeMemberWithPassword();
  for (let index = 0; index < accountLimits.signInAccount.points; index++) {
    const login = index % 2 ? member.handle : (member.email ?? '');
    expect(await signIn({ login, password: `guess ${index}` }, client())).toMatchObject({ reason: 'wrong_login' });
  }
  const outcome = await signIn({ login: member.handle, password: goodPassword }, client());
  expect(outcome).toMatchObject({ code: 'too_many' });
  expect(!outcome.ok && outcome.retryAfter).toBeLessThanOrEqual(accountLimits.signInAccount.seconds);
  expect(await signIn({ login: other.handle, password: goodPassword }, client())).toMatchObject({ ok: true });
});

test('an unknown account is limited like a known one', async () => {
  for (let index = 0; index < accountLimits.signInAccount.points; index++) {
    await signIn({ login: 'ghost-of-nobody', password: 'x' }, client());
  }
  expect(await signIn({ login: 'ghost-of-nobody', password: 'x' }, client())).toMatchObject({ code: 'too_many' });
});

test('guesses from one address are limited across accounts', async () => {
  const here = client();
  for (let index = 0; index < accountLimits.signInAddress.points; index++) {
    await signIn({ login: `target-${index}`, password: 'x' }, here);
  }
  const member = await makeMemberWithPassword();
  expect(await signIn({ login: member.handle, password: goodPassword }, here)).toMatchObject({ code: 'too_many' });
  expect(await sessionsOf(member.id)).toEqual([]);
});

test('signing in well forgets the wrong tries before it', async () => {
  const member = await makeMemberWithPassword();
  for (let round = 0; round < 2; round++) {
    for (let index = 1; index < accountLimits.signInAccount.points; index++) {
      await signIn({ login: member.handle, password: 'x' }, client());
    }
    await signedIn(member.handle);
  }
});
