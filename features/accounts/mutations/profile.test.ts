import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, makePendingMember, suspend } from '@/db/factories';
import { members } from '@/db/schema';
import { viewerOf } from '@/test/accounts';
import { profileInput } from '../input';
import { accountLimits } from '../limits';
import { updateProfile } from './profile';

const find = async (id: string) => (await db.select().from(members).where(eq(members.id, id)))[0];
const form = (handle: string, more: object = {}) => ({
  handle,
  displayName: '',
  pronouns: '',
  home: '',
  bio: '',
  language: 'en',
  ...more,
});

test('writes the own row and no other', async () => {
  const member = await makeMember();
  const other = await makeMember();
  const input = profileInput.parse(
    form(member.handle, {
      displayName: '  Wren   Half ',
      pronouns: 'they',
      home: 'Leeds',
      bio: 'Two\r\nlines',
      language: 'ja',
      linkLabel0: '',
      linkUrl0: 'https://example.org/x',
      linkLabel1: 'Shop',
      linkUrl1: 'http://shop.example',
    }),
  );
  expect(await updateProfile(await viewerOf(member.id), input)).toEqual({ ok: true, value: [member.handle] });
  expect(await find(member.id)).toEqual({
    ...member,
    displayName: 'Wren Half',
    pronouns: 'they',
    home: 'Leeds',
    bio: 'Two\nlines',
    locale: 'ja',
    links: [
      { url: 'https://example.org/x', label: 'example.org' },
      { url: 'http://shop.example', label: 'Shop' },
    ],
  });
  expect(await find(other.id)).toEqual(other);
});

test('a suspended and an unconfirmed member are refused, and their rows stay', async () => {
  const suspended = await makeMember();
  await suspend(suspended.id);
  const unconfirmed = await makeMember({ emailVerifiedAt: null });
  for (const [member, reason] of [
    [suspended, 'suspended'],
    [unconfirmed, 'unverified'],
  ] as const) {
    const input = profileInput.parse(form(member.handle, { bio: 'changed' }));
    expect(await updateProfile(await viewerOf(member.id), input)).toMatchObject({ ok: false, reason });
    expect(await find(member.id)).toEqual(member);
  }
});

test('a handle may be changed when it is free, and names both pages to renew', async () => {
  const member = await makeMember();
  const other = await makeMember();
  const viewer = await viewerOf(member.id);
  expect(await updateProfile(viewer, profileInput.parse(form(other.handle)))).toMatchObject({ reason: 'handle_taken' });
  expect(await find(member.id)).toEqual(member);
  expect(await updateProfile(viewer, profileInput.parse(form('renamed-maker')))).toMatchObject({
    value: ['renamed-maker', member.handle],
  });
});

test('the number of new handles and of changes is limited', async () => {
  const viewer = await viewerOf((await makeMember()).id);
  for (let index = 0; index < accountLimits.changeHandle.points; index++) {
    await updateProfile(viewer, profileInput.parse(form(`restless-${index}`)));
  }
  expect(await updateProfile(viewer, profileInput.parse(form('restless-x')))).toMatchObject({ code: 'too_many' });
  const steady = await viewerOf((await makeMember()).id);
  for (let index = 0; index < accountLimits.profile.points; index++) {
    await updateProfile(steady, profileInput.parse(form(steady.handle)));
  }
  expect(await updateProfile(steady, profileInput.parse(form(steady.handle)))).toMatchObject({ code: 'too_many' });
});

test.each([
  ['role', 'admin'],
  ['id', 'x'],
  ['memberId', 'x'],
  ['isDemo', 'true'],
  ['createdAt', '2020'],
  ['passwordHash', 'x'],
  ['email', 'x@example.test'],
  ['emailVerifiedAt', '2020'],
  ['links', '[]'],
  ['linkUrl5', 'https://example.org'],
])('a form that brings %s is refused', (name, value) => {
  expect(profileInput.safeParse(form('someone', { [name]: value })).success).toBe(false);
});

test.each([
  ['linkUrl0', 'javascript:alert(1)'],
  ['linkUrl0', 'data:text/html,x'],
  ['linkUrl0', '//evil.test'],
  ['linkUrl0', 'example.org'],
  ['linkUrl0', 'https://user:pass@example.org'],
  ['displayName', 'x'.repeat(51)],
  ['bio', 'x'.repeat(1_001)],
  ['language', 'xx'],
  ['linkLabel0', 'words without an address'],
])('%s: %j is refused', (name, value) => {
  expect(profileInput.safeParse(form('someone', { [name]: value })).success).toBe(false);
});

test('a handle that is held for someone who joins is refused until their day is over', async () => {
  const member = await makeMember();
  const viewer = await viewerOf(member.id);
  const held = await makePendingMember();
  const over = await makePendingMember({ expiresAt: new Date(Date.now() - 1_000) });
  expect(await updateProfile(viewer, profileInput.parse(form(held.handle)))).toMatchObject({ reason: 'handle_taken' });
  expect(await find(member.id)).toEqual(member);
  expect(await updateProfile(viewer, profileInput.parse(form(over.handle)))).toMatchObject({ ok: true });
});
