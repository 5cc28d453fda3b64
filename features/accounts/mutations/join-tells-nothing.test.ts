import { rm } from 'node:fs/promises';
import * as argon2 from '@node-rs/argon2';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeMember, suspend } from '@/db/factories';
import { members, pendingMembers } from '@/db/schema';
import { outboxFolder } from '@/lib/mail/outbox';
import { closeQueue } from '@/lib/queue';
import {
  forgetLimits,
  goodPassword,
  makeMemberWithPassword,
  otherPassword,
  sentMails,
  somewhere,
  viewerOf,
  waitingMails,
} from '@/test/accounts';
import { sendAccountMail } from '../account-mail';
import { profileInput } from '../input';
import { getProfile } from '../queries';
import { askJoinMail, join } from './join';
import { askReset } from './passwords';
import { updateProfile } from './profile';
import { sweepExpired } from './sessions';
import { signIn } from './sign-in';

// Whoever joins with an address sees, then and later, the same whether or not a member has it.

vi.mock('@node-rs/argon2', async (importOriginal) => {
  const original = await importOriginal<typeof argon2>();
  return { ...original, hash: vi.fn(original.hash), verify: vi.fn(original.verify) };
});
afterAll(closeQueue);
beforeEach(() => rm(outboxFolder(), { recursive: true, force: true }));

const client = () => ({ address: somewhere(), locale: 'en' as const });
const browser = () => ({ address: somewhere(), userAgent: null });

const addresses: Record<string, () => Promise<string>> = {
  'of a member': async () => (await makeMemberWithPassword()).email ?? '',
  'of a member who signs in elsewhere': async () => (await makeMember({ passwordHash: null })).email ?? '',
  'of an unconfirmed member': async () => (await makeMember({ emailVerifiedAt: null })).email ?? '',
  'of a suspended member': async () => {
    const member = await makeMember();
    await suspend(member.id);
    return member.email ?? '';
  },
};

let last = 0;
const free = async () => `free${++last}@example.test`;

test.each(Object.keys(addresses))('an address %s looks like a free one', async (kind) => {
  const taken = await observe((await addresses[kind]?.()) ?? '');
  expect(await sentMails()).toHaveLength(4);
  expect(taken).toEqual(await observe(await free()));
});

test('until the address is confirmed there is nobody: no page, no signing in; the handle is held for a day', async () => {
  const seen = Object.fromEntries(await observe(await free()));
  const unknown = await signIn({ login: 'nobody@example.test', password: 'x' }, browser());
  for (const name of ['sign in by handle', 'sign in by address', 'sign in after the mails']) {
    expect(seen[name], name).toEqual({ answer: unknown, hashes: 0, verifies: 1 });
  }
  for (const name of ['page', 'page after the mails']) expect(seen[name]).toMatchObject({ answer: null });
  for (const name of ['handle held', 'handle held after the mails']) {
    expect(seen[name], name).toMatchObject({ answer: [false, 'handle_taken', false, 'handle_taken'] });
  }
  expect(seen['handle after a day']).toMatchObject({ answer: [true, true, true, true] });
});

/** Everything that a stranger can do with an address and a handle, and what each answers, with their names left out. */
async function observe(email: string): Promise<[string, unknown][]> {
  const handle = `watch-${++last}`;
  const seen: [string, unknown][] = [];
  const plain = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value ?? null)
        .replaceAll(email, 'EMAIL')
        .replaceAll(handle, 'HANDLE'),
    );
  const see = async (name: string, work: () => Promise<unknown>) => {
    await forgetLimits();
    vi.mocked(argon2.hash).mockClear();
    vi.mocked(argon2.verify).mockClear();
    const answer = plain(await work());
    seen.push([name, { answer, ...counted() }]);
  };
  const knock = (word: string) => see(`handle ${word}`, () => tryHandle(handle));

  // The hash that stands in for nobody's is made once.
  await signIn({ login: 'warm-up', password: 'x' }, browser());
  await see('join', () => join({ handle, email, password: otherPassword, next: '/c' }, client()));
  await see('rows', async () => rowsOf(handle));
  await see('jobs', () => waitingMails(email));
  for (const job of await waitingMails(email)) await sendAccountMail(job);
  await see('page', () => getProfile(handle));
  await knock('held');
  await see('sign in by handle', () => signIn({ login: handle, password: otherPassword }, browser()));
  await see('sign in by address', () => signIn({ login: email, password: otherPassword }, browser()));
  await see('again', () => join({ handle, email, password: otherPassword }, client()));
  await see('again, another password', () => join({ handle, email, password: goodPassword }, client()));
  await see('again, another handle', () => join({ handle: `${handle}-2`, email, password: goodPassword }, client()));
  await see('ask again', () => askJoinMail({ handle, email }, client()));
  await see('reset', () => askReset({ email }, client()));
  await see('jobs after', () => waitingMails(email));
  for (const job of (await waitingMails(email)).slice(1)) if (job.kind === 'join') await sendAccountMail(job);
  await see('page after the mails', () => getProfile(handle));
  await see('sign in after the mails', () => signIn({ login: email, password: otherPassword }, browser()));
  await knock('held after the mails');
  await db.update(pendingMembers).set({ expiresAt: sql`now()` }).where(eq(pendingMembers.email, email));
  await sweepExpired();
  await see('rows after a day', async () => rowsOf(handle));
  await knock('after a day');
  return seen;
}

const counted = () => ({
  hashes: vi.mocked(argon2.hash).mock.calls.length,
  verifies: vi.mocked(argon2.verify).mock.calls.length,
});

const rowsOf = async (handle: string) => ({
  members: await db.select({ handle: members.handle }).from(members).where(eq(members.handle, handle)),
  pending: (await db.select().from(pendingMembers).where(eq(pendingMembers.handle, handle))).map(
    ({ id, passwordHash, createdAt, expiresAt, ...row }) => ({
      ...row,
      passwordHash: passwordHash.length,
      hours: (Number(expiresAt) - Number(createdAt)) / 3_600_000,
    }),
  ),
});

/** Joins with the handle, and renames a member to it. What was made is taken back. */
async function tryHandle(handle: string) {
  const probe = `probe${++last}@example.test`;
  const joined = await join({ handle, email: probe, password: goodPassword }, client());
  await db.delete(pendingMembers).where(eq(pendingMembers.email, probe));
  const viewer = await viewerOf((await makeMember()).id);
  const form = { handle, displayName: '', pronouns: '', home: '', bio: '', language: 'en' };
  const renamed = await updateProfile(viewer, profileInput.parse(form));
  await db.delete(members).where(eq(members.id, viewer.id));
  return [joined.ok, joined.ok || joined.reason, renamed.ok, renamed.ok || renamed.reason];
}
