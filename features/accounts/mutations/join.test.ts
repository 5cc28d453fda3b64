import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { members } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { goodPassword, somewhere, waitingMails } from '@/test/accounts';
import { joinInput } from '../input';
import { accountLimits } from '../limits';
import { join } from './join';

afterAll(closeQueue);

const find = (email: string) => db.select().from(members).where(eq(members.email, email));
const client = () => ({ address: somewhere(), locale: 'ja' as const });
const ask = (handle: string, email: string, password = goodPassword) => ({ handle, email, password });

test('makes an unconfirmed member with an argon2id hash, and a mail to confirm', async () => {
  const outcome = await join({ ...ask('newcomer', 'new@example.test'), next: '/e/1/x' }, client());
  expect(outcome).toEqual({ ok: true, value: undefined });
  const [member] = await find('new@example.test');
  expect(member).toMatchObject({
    handle: 'newcomer',
    role: 'member',
    locale: 'ja',
    emailVerifiedAt: null,
    isDemo: false,
  });
  expect(member?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await waitingMails('new@example.test')).toEqual([
    { kind: 'verify_email', email: 'new@example.test', next: '/e/1/x' },
  ]);
});

test('an address that is taken gets the same answer; its owner is told by mail and is unchanged', async () => {
  const owner = await makeMember();
  const outcome = await join(ask('impostor', owner.email ?? ''), client());
  expect(outcome).toEqual({ ok: true, value: undefined });
  expect(await find(owner.email ?? '')).toEqual([owner]);
  expect(await waitingMails(owner.email ?? '')).toEqual([{ kind: 'address_taken', email: owner.email }]);
});

test('a taken handle is said, whether the address is taken or free, and nothing is made or sent', async () => {
  const owner = await makeMember();
  for (const email of [owner.email ?? '', 'free@example.test']) {
    expect(await join(ask(owner.handle, email), client())).toMatchObject({ code: 'conflict', reason: 'handle_taken' });
    expect(await waitingMails(email)).toEqual([]);
  }
  expect(await find('free@example.test')).toEqual([]);
});

test('of two at once with one handle, one gets it', async () => {
  const outcomes = await Promise.all([
    join(ask('twins', 'twin1@example.test'), client()),
    join(ask('twins', 'twin2@example.test'), client()),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
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
  expect(await find('workshop-lamp@example.test')).toEqual([]);
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
