import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, makePendingMember, suspend } from '@/db/factories';
import { members, pendingMembers, sessions } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { findViewer } from '@/lib/viewer';
import { goodPassword, otherPassword, somewhere, viewerOf } from '@/test/accounts';
import { accountLimits } from '../limits';
import { hashPassword } from '../passwords';
import { issueJoinLink } from '../pending-members';
import { confirmJoin } from './confirm-join';
import { join } from './join';
import { signInWith } from './sign-in-with';

afterAll(closeQueue);

const client = () => ({ address: somewhere(), userAgent: null });
const over = { ok: false, code: 'not_found', reason: 'join_link_over' };
const passwordHash = await hashPassword(goodPassword);
const membersOf = (email: string) => db.select().from(members).where(eq(members.email, email));
const findPending = (id: string) => db.select().from(pendingMembers).where(eq(pendingMembers.id, id));

async function joined(given: Parameters<typeof makePendingMember>[0] = {}) {
  const pending = await makePendingMember({ passwordHash, ...given });
  return { pending, token: await issueJoinLink(db, pending.id) };
}
const confirm = (token: string, password = goodPassword) => confirmJoin({ token, password }, client());

test('makes the member, confirmed and signed in, who goes on to where they were going; the link works once', async () => {
  const { pending, token } = await joined({ locale: 'ja', next: '/e/1/x' });
  const outcome = await confirm(token);
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.value).toMatchObject({ handle: pending.handle, next: '/e/1/x' });
  const { handle, email } = pending;
  // Their votes do not count yet.
  const expected = { handle, email, passwordHash, locale: 'ja', role: 'member', isDemo: false, votesHeld: true };
  const [member, ...more] = await membersOf(email);
  expect(more).toEqual([]);
  expect(member).toMatchObject(expected);
  expect(member?.emailVerifiedAt).not.toBeNull();
  expect(await findViewer(outcome.value.sessionId)).toMatchObject({ id: member?.id, emailVerified: true });
  expect(await findPending(pending.id)).toEqual([]);
  expect(await confirm(token)).toMatchObject(over);
});

test('the link alone makes nobody: it takes the password chosen at joining, and guesses at it are limited', async () => {
  const { pending, token } = await joined();
  for (let index = 0; index < accountLimits.signInAccount.points; index++) {
    expect(await confirm(token, otherPassword)).toMatchObject({
      code: 'invalid',
      fields: { password: 'password_not_chosen' },
    });
  }
  expect(await confirm(token)).toMatchObject({ code: 'too_many' });
  expect(await membersOf(pending.email)).toEqual([]);
  expect(await findPending(pending.id)).toHaveLength(1);
});

test('a link that is too old, replaced or unknown makes nobody', async () => {
  const { pending, token } = await joined({ expiresAt: new Date(Date.now() - 1_000) });
  expect(await confirm(token)).toMatchObject(over);
  expect(await membersOf(pending.email)).toEqual([]);
  const { pending: second, token: first } = await joined();
  const newest = await issueJoinLink(db, second.id);
  expect(await confirm(first)).toMatchObject(over);
  expect(await confirm('x'.repeat(43))).toMatchObject(over);
  expect(await confirm(newest)).toMatchObject({ ok: true });
});

test('guesses at links are limited by address', async () => {
  const { token } = await joined();
  const here = client();
  for (let index = 0; index < accountLimits.tokenAddress.points; index++) {
    expect(await confirmJoin({ token: `guess-${index}`, password: 'x' }, here)).toMatchObject(over);
  }
  expect(await confirmJoin({ token, password: goodPassword }, here)).toMatchObject({ code: 'too_many' });
});

test('one link many times at once makes one member and one session', async () => {
  const { pending, token } = await joined();
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => confirm(token)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const [member, ...more] = await membersOf(pending.email);
  expect(more).toEqual([]);
  expect(
    await db
      .select()
      .from(sessions)
      .where(eq(sessions.memberId, member?.id ?? '')),
  ).toHaveLength(1);
});

test('of several joins with one address, confirmed at once, one becomes the member; the others are told', async () => {
  const email = 'several@example.test';
  const tokens = await Promise.all([1, 2, 3].map(async () => (await joined({ email })).token));
  const outcomes = await Promise.all(tokens.map((token) => confirm(token)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  for (const outcome of outcomes) {
    if (!outcome.ok) expect(outcome).toMatchObject({ code: 'conflict', reason: 'address_taken' });
  }
  expect(await membersOf(email)).toHaveLength(1);
});

test('the handles of the others stay held: their coming free would tell that the address has an account since', async () => {
  const email = 'watched@example.test';
  const { pending: watcher } = await joined({ email });
  const { token } = await joined({ email });
  expect(await confirm(token)).toMatchObject({ ok: true });
  const probe = { handle: watcher.handle, email: 'probe@example.test', password: otherPassword };
  expect(await join(probe, { address: somewhere(), locale: 'en' })).toMatchObject({ reason: 'handle_taken' });
});

test('an address that got a member meanwhile is refused, whoever that is, and they stay as they are', async () => {
  const { pending, token } = await joined();
  const owner = await makeMember({ email: pending.email });
  await suspend(owner.id);
  expect(await confirm(token)).toMatchObject({ code: 'conflict', reason: 'address_taken' });
  expect(await membersOf(pending.email)).toEqual([owner]);
  const { pending: other, token: link } = await joined();
  const person = { provider: 'google', providerAccountId: '1', name: 'A', email: other.email, emailVerified: true };
  expect(await signInWith(person, { userAgent: null, locale: 'en' })).toMatchObject({ ok: true });
  expect(await confirm(link)).toMatchObject({ reason: 'address_taken' });
});

test('a handle that got a member meanwhile is refused, and nobody is made', async () => {
  const { pending, token } = await joined();
  await makeMember({ handle: pending.handle });
  expect(await confirm(token)).toMatchObject({ code: 'conflict', reason: 'handle_gone' });
  expect(await membersOf(pending.email)).toEqual([]);
});

test('joining with a handle while it is being confirmed never holds it beside the member', async () => {
  for (let round = 0; round < 5; round++) {
    const { pending, token } = await joined();
    const probe = { handle: pending.handle, email: `beside${round}@example.test`, password: otherPassword };
    const [confirmed, probed] = await Promise.all([
      confirm(token),
      join(probe, { address: somewhere(), locale: 'en' }),
    ]);
    expect(confirmed).toMatchObject({ ok: true });
    expect(probed).toMatchObject({ reason: 'handle_taken' });
  }
});

test('whoever was signed in on the browser is not any more', async () => {
  const before = await viewerOf((await makeMember()).id);
  const { token } = await joined();
  expect(await confirmJoin({ token, password: goodPassword }, client(), before)).toMatchObject({ ok: true });
  expect(await findViewer(before.sessionId)).toBeNull();
});
