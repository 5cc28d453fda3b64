import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, suspend } from '@/db/factories';
import { cases, members, moderationActions, type Role } from '@/db/schema';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { claimCase } from './claim';
import { setRole } from './set-role';

const words = 'They know the rules by heart.';
const roleOf = async (id: string) =>
  (await db.select({ role: members.role }).from(members).where(eq(members.id, id)))[0]?.role;
const recordOf = (id: string) => db.select().from(moderationActions).where(eq(moderationActions.subjectId, id));

test('an admin gives a role in words, and the record says what it was', async () => {
  const admin = await makeAdmin();
  const { id, handle } = await makeMember();
  expect(await setRole(admin, { handle, role: 'moderator', words }, 'request-1')).toMatchObject({ ok: true });
  expect(await roleOf(id)).toBe('moderator');
  expect(await recordOf(id)).toMatchObject([
    {
      ...{ kind: 'role', subjectKind: 'member', memberId: id, moderatorId: admin.id, words, requestId: 'request-1' },
      ...{ before: { role: 'member' }, after: { role: 'moderator' } },
    },
  ]);
});

test('nobody else changes a role, and what a moderator tries is recorded', async () => {
  const other = await makeMember();
  const { id, handle } = await makeMember();
  const input = { handle, role: 'moderator' as const, words };
  const suspended = { ...(await makeAdmin()), suspended: true };
  expect(await setRole(null, input)).toMatchObject({ code: 'sign_in' });
  expect(await setRole(await makeViewer(other), input)).toMatchObject({ code: 'not_found' });
  expect(await setRole(suspended, input)).toMatchObject({ code: 'suspended' });
  expect(await recordOf(id)).toEqual([]);
  const moderator = await makeModerator();
  expect(await setRole(moderator, { ...input, role: 'admin' })).toMatchObject({ reason: 'admins_only' });
  expect(await roleOf(id)).toBe('member');
  expect(await recordOf(id)).toMatchObject([
    { moderatorId: moderator.id, before: { role: 'member' }, after: { role: 'member', refused: 'admin' } },
  ]);
});

test('nobody changes their own role, so that an admin is always left', async () => {
  const admin = await makeAdmin();
  expect(await setRole(admin, { handle: admin.handle, role: 'member', words })).toMatchObject({ reason: 'own_role' });
  expect(await roleOf(admin.id)).toBe('admin');
  expect(await recordOf(admin.id)).toMatchObject([{ moderatorId: admin.id, after: { refused: 'member' } }]);
});

test('of two admins who take the role from one another at once, one comes too late', async () => {
  const [one, two] = [await makeAdmin(), await makeAdmin()];
  const outcomes = await Promise.all([
    setRole(one, { handle: two.handle, role: 'member', words }),
    setRole(two, { handle: one.handle, role: 'member', words }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect([await roleOf(one.id), await roleOf(two.id)].sort()).toEqual(['admin', 'member']);
});

test('who loses the role lets go of what they had taken up', async () => {
  const moderator = await makeModerator();
  const caseId = await makeCase({ kind: 'member', id: (await makeMember()).handle });
  expect(await claimCase(moderator, { caseId })).toMatchObject({ ok: true });
  await setRole(await makeAdmin(), { handle: moderator.handle, role: 'member', words });
  const [row] = await db.select({ by: cases.claimedById }).from(cases).where(eq(cases.id, caseId));
  expect(row?.by).toBeNull();
});

test.each<[string, Partial<typeof members.$inferInsert>, boolean, Role]>([
  ['unconfirmed', { emailVerifiedAt: null }, false, 'moderator'],
  ['suspended', {}, true, 'admin'],
])('who is %s does not become one', async (_name, given, suspended, role) => {
  const { id, handle } = await makeMember(given);
  if (suspended) await suspend(id);
  expect(await setRole(await makeAdmin(), { handle, role, words })).toMatchObject({ reason: 'cannot_serve' });
  expect(await roleOf(id)).toBe('member');
});
