import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, makePendingMember } from '@/db/factories';
import { members, pendingMembers } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { goodPassword, otherPassword, somewhere, waitingMails } from '@/test/accounts';
import { joinInput } from '../input';
import { accountLimits } from '../limits';
import { askJoinMail, join } from './join';

afterAll(closeQueue);

const findPending = (email: string) => db.select().from(pendingMembers).where(eq(pendingMembers.email, email));
const client = () => ({ address: somewhere(), locale: 'ja' as const });
const ask = (handle: string, email: string, password = goodPassword) => ({ handle, email, password });
const taken = { code: 'conflict', reason: 'handle_taken', fields: { handle: 'handle_taken' } };

test('holds the handle for a day, with an argon2id hash, sends a mail, and makes no member', async () => {
  const outcome = await join({ ...ask('newcomer', 'new@example.test'), next: '/e/1/x' }, client());
  expect(outcome).toEqual({ ok: true, value: undefined });
  const [pending, ...more] = await findPending('new@example.test');
  expect(more).toEqual([]);
  expect(pending).toMatchObject({ handle: 'newcomer', locale: 'ja', next: '/e/1/x', linkHash: null });
  expect(pending?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(Number(pending?.expiresAt) - Number(pending?.createdAt)).toBe(24 * 3_600_000);
  expect(await waitingMails('new@example.test')).toEqual([
    { kind: 'join', email: 'new@example.test', handle: 'newcomer' },
  ]);
  expect(await db.select().from(members).where(eq(members.handle, 'newcomer'))).toEqual([]);
});

test.each(['//evil.test', 'https://evil.test', '/sign-in'])('the way on to %j is not kept', async (next) => {
  const name = `onwards-${next.length}`;
  await join({ ...ask(name, `${name}@example.test`), next }, client());
  expect((await findPending(`${name}@example.test`))[0]?.next).toBeNull();
});

test('a handle of a member or of someone who joins is refused, for every address, and nothing is made or sent', async () => {
  const owner = await makeMember();
  const pending = await makePendingMember();
  for (const handle of [owner.handle, pending.handle]) {
    for (const email of [owner.email ?? '', 'free@example.test']) {
      expect(await join(ask(handle, email), client())).toMatchObject(taken);
      expect(await waitingMails(email)).toEqual([]);
      expect(await findPending(email)).toEqual([]);
    }
  }
  expect(await findPending(pending.email)).toEqual([pending]);
});

test('a handle whose day is over is free again', async () => {
  const over = await makePendingMember({ expiresAt: new Date(Date.now() - 1_000) });
  expect(await join(ask(over.handle, 'second@example.test'), client())).toMatchObject({ ok: true });
  expect(await findPending(over.email)).toEqual([]);
  expect(await findPending('second@example.test')).toHaveLength(1);
});

test('of many at once with one handle, one gets it, also when it has just come free', async () => {
  const over = await makePendingMember({ expiresAt: new Date(Date.now() - 1_000) });
  for (const handle of ['twins', over.handle]) {
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map((index) =>
        join(ask(handle, `${handle}${index}@example.test`, `${goodPassword} ${index}`), client()),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome).toMatchObject(taken);
  }
});

test('who mistyped the address joins again with the handle and the password; nobody else can', async () => {
  expect(await join(ask('mistyped', 'wrogn@example.test'), client())).toMatchObject({ ok: true });
  expect(await join(ask('mistyped', 'thief@example.test', otherPassword), client())).toMatchObject(taken);
  expect(await join(ask('mistyped', 'wrong@example.test'), client())).toMatchObject({ ok: true });
  expect(await findPending('wrogn@example.test')).toEqual([]);
  expect(await findPending('wrong@example.test')).toMatchObject([{ handle: 'mistyped' }]);
});

test('guesses at the password of someone who joins are limited', async () => {
  await join(ask('guessed-at', 'guessed@example.test'), client());
  for (let index = 0; index < accountLimits.signInAccount.points; index++) {
    await join(ask('guessed-at', `guess${index}@example.test`, otherPassword), client());
  }
  expect(await join(ask('guessed-at', 'guessed2@example.test'), client())).toMatchObject(taken);
  expect(await findPending('guessed@example.test')).toHaveLength(1);
});

test('asking for the mail again does the same for every handle and address, so often', async () => {
  const pending = await makePendingMember();
  const member = await makeMember();
  const pairs = [
    pending,
    { handle: member.handle, email: member.email ?? '' },
    { handle: 'no-one', email: 'n@o.test' },
  ];
  for (const { handle, email } of pairs) {
    for (let index = 0; index < accountLimits.verifyMail.points; index++) {
      expect(await askJoinMail({ handle, email }, client())).toEqual({ ok: true, value: undefined });
    }
    expect(await askJoinMail({ handle, email }, client())).toMatchObject({ code: 'too_many' });
    const job = { kind: 'join', email, handle };
    expect(await waitingMails(email)).toEqual(Array(accountLimits.verifyMail.points).fill(job));
  }
  const here = client();
  for (let index = 0; index < accountLimits.joinAddress.points; index++) {
    await askJoinMail({ handle: 'no-one', email: `many${index}@example.test` }, here);
  }
  expect(await askJoinMail({ handle: 'no-one', email: 'last@example.test' }, here)).toMatchObject({ code: 'too_many' });
});

test.each([
  ['common', 'password1234'],
  ['of the site', 'kitbashkitbash'],
  ['of the handle', 'steelmaiden99'],
  ['of the address', 'workshop-lamp1'],
  ['a row of keys', 'qwertyuiop12'],
])('a password %s is refused', async (_name, password) => {
  const outcome = await join(ask('steelmaiden', 'workshop-lamp@example.test', password), client());
  expect(outcome).toMatchObject({ code: 'invalid', fields: { password: 'password_weak' } });
  expect(await findPending('workshop-lamp@example.test')).toEqual([]);
});

test.each([
  ['role', 'admin'],
  ['id', '00000000-0000-0000-0000-000000000000'],
  ['isDemo', 'true'],
  ['emailVerifiedAt', '2020-01-01'],
  ['__proto__', 'x'],
])('a form that brings %s is refused', (name, value) => {
  const form = { ...ask('someone', 'someone@example.test') };
  Object.defineProperty(form, name, { value, enumerable: true });
  expect(joinInput.safeParse(form).success).toBe(false);
});

test.each([
  ['admin'],
  ['ADMIN'],
  ['k.i.t.b.a.s.h'],
  ['mod'],
  ['settings'],
  ['ab'],
  ['a'.repeat(31)],
  ['-dash'],
  ['dot.'],
  ['spa ce'],
  ['аdmin'],
  ['ａｂｃ'],
  ['emoji🙂'],
  ['nul\u0000l'],
  ['zero\u200bwidth'],
  [''],
])('the handle %j is refused', (handle) => {
  expect(joinInput.safeParse(ask(handle, 'x@example.test')).success).toBe(false);
});

test.each([
  ['9 characters', 'abcdefghi', false],
  ['10 emoji', '🦊🌵🧵🪡📷🧷🪚🎭🪢🧶', true],
  ['64 characters', 'x'.repeat(64), true],
  ['200 characters', 'x'.repeat(200), true],
  ['201 characters', 'x'.repeat(201), false],
  ['only spaces', ' '.repeat(12), true],
])('a password of %s: fits is %s', (_name, password, fits) => {
  expect(joinInput.safeParse(ask('someone', 'x@example.test', password)).success).toBe(fits);
});

test('one client can join only so often; others still can', async () => {
  const here = client();
  for (let index = 0; index < accountLimits.joinAddress.points; index++) {
    expect(await join(ask(`crowd-${index}`, `crowd-${index}@example.test`, 'weak'), here)).toMatchObject({
      code: 'invalid',
    });
  }
  expect(await join(ask('crowd-x', 'crowd-x@example.test'), here)).toMatchObject({ code: 'too_many' });
  expect(await join(ask('crowd-x', 'crowd-x@example.test'), client())).toMatchObject({ ok: true });
});

test('one address is written to only so often, from wherever it is asked', async () => {
  for (let index = 0; index < accountLimits.joinEmail.points; index++) {
    await join(ask(`flood-${index}`, 'flooded@example.test'), client());
  }
  const outcome = await join(ask('flood-x', 'flooded@example.test'), client());
  expect(outcome).toMatchObject({ code: 'too_many' });
  expect(await waitingMails('flooded@example.test')).toHaveLength(accountLimits.joinEmail.points);
});
