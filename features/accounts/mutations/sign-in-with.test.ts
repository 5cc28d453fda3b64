import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, makePendingMember } from '@/db/factories';
import { accounts, members, sessions } from '@/db/schema';
import { closeQueue } from '@/lib/queue';
import { findViewer } from '@/lib/viewer';
import { waitingMails } from '@/test/accounts';
import { type ProvidedPerson, signInWith } from './sign-in-with';

afterAll(closeQueue);

let last = 0;
const client = { userAgent: null, locale: 'en' as const };
const person = (more: Partial<ProvidedPerson> = {}): ProvidedPerson => ({
  provider: 'github',
  providerAccountId: `${++last}`,
  name: 'Käthe Löwe',
  email: `k${last}@example.test`,
  emailVerified: true,
  ...more,
});
const viewerAfter = async (who: ProvidedPerson) => {
  const outcome = await signInWith(who, client);
  if (!outcome.ok) throw new Error(outcome.reason);
  return findViewer(outcome.value);
};

test('the first time makes a member with a handle out of the name, later times find it', async () => {
  const who = person();
  const first = await viewerAfter(who);
  expect(first).toMatchObject({
    handle: 'ka-the-lo-we',
    displayName: 'Käthe Löwe',
    emailVerified: true,
    role: 'member',
  });
  const again = await viewerAfter({ ...who, name: 'Other', email: 'other@example.test' });
  expect(again).toMatchObject({ id: first?.id, handle: 'ka-the-lo-we' });
  expect(again?.sessionId).not.toBe(first?.sessionId);
});

test.each(['admin', '銃夢', '', '🙂', 'a', 'Käthe Löwe'])(
  'the name %j still gives a handle of one’s own',
  async (name) => {
    const handles = [await viewerAfter(person({ name })), await viewerAfter(person({ name }))].map(
      (viewer) => viewer?.handle,
    );
    expect(new Set(handles).size).toBe(2);
    expect(handles).not.toContain('admin');
  },
);

test('a handle that is held for someone who joins is passed over', async () => {
  const held = await makePendingMember();
  const viewer = await viewerAfter(person({ name: held.handle }));
  expect(viewer?.handle).toMatch(new RegExp(`^${held.handle}-\\d+$`));
});

test('an address of a member is refused, and neither linked nor signed in', async () => {
  const owner = await makeMember();
  const outcome = await signInWith(person({ email: owner.email?.toUpperCase() }), client);
  expect(outcome).toMatchObject({ ok: false, reason: 'provider_address_taken' });
  expect(await db.select().from(accounts).where(eq(accounts.memberId, owner.id))).toEqual([]);
  expect(await db.select().from(sessions).where(eq(sessions.memberId, owner.id))).toEqual([]);
  expect(await db.select().from(members).where(eq(members.id, owner.id))).toEqual([owner]);
});

test('an address that the other site does not vouch for has to be confirmed here', async () => {
  const who = person({ emailVerified: false });
  expect(await viewerAfter(who)).toMatchObject({ emailVerified: false });
  expect(await waitingMails(who.email ?? '')).toEqual([{ kind: 'verify_email', email: who.email }]);
});

test.each([null, '', '"a@b.test"@c.test', 'a@b.test,c@d.test'])('the address %j makes no account', async (email) => {
  expect(await signInWith(person({ email }), client)).toMatchObject({ reason: 'provider_without_address' });
});

test('two first visits at once make one member', async () => {
  const who = person({ name: 'Twice At Once' });
  const viewers = await Promise.all([viewerAfter(who), viewerAfter(who)].map((viewer) => viewer.catch(() => null)));
  const ids = new Set(viewers.flatMap((viewer) => (viewer ? [viewer.id] : [])));
  expect(ids.size).toBe(1);
});
