import { expect, test } from 'vitest';
import { makeEntry, makeMember, suspend } from '@/db/factories';
import { makeDecision } from '@/db/factories/decision';
import { makeAdmin, makeCase, makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { decideCase } from '../mutations/decide';
import { addStaffNote } from '../mutations/staff-note';
import { getDossier } from './dossier';
import { findMembers } from './members';

test('a moderator sees what a member did and what was decided about them, and no address', async () => {
  const member = await makeMember();
  const entry = await makeEntry({ memberId: member.id });
  const moderator = await makeModerator();
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  await decideCase(moderator, { kind: 'warn', caseId, rule: 'spam', words: 'No shops.', strikePoints: 2 });
  expect(await addStaffNote(moderator, { handle: member.handle, body: 'Answers when asked.' })).toMatchObject({
    ok: true,
  });
  const dossier = await getDossier(moderator, member.handle);
  expect(dossier).toMatchObject({
    ...{ handle: member.handle, role: 'member', points: 2, isSuspended: false },
    counts: { entries: 1, comments: 0, reports: 0, cases: 1 },
    strikes: [{ points: 2, rule: 'spam', revokedAt: null }],
    sanctions: [{ scope: 'comments', liftedAt: null }],
    actions: [{ kind: 'warn', words: 'No shops.', handle: moderator.handle }],
    notes: [{ body: 'Answers when asked.', handle: moderator.handle }],
  });
  expect(JSON.stringify(dossier)).not.toContain('@');
});

test('it is not there for others, about oneself, and about staff unless an admin asks', async () => {
  const member = await makeMember();
  const moderator = await makeModerator();
  const colleague = await makeModerator();
  for (const viewer of [null, await makeViewer(), await makeViewer(member), { ...moderator, suspended: true }]) {
    expect(await getDossier(viewer, member.handle)).toBeNull();
    expect(await findMembers(viewer, '')).toBeNull();
    expect(await addStaffNote(viewer, { handle: member.handle, body: 'Words' })).toMatchObject({ ok: false });
  }
  for (const handle of [moderator.handle, colleague.handle]) {
    expect(await getDossier(moderator, handle)).toBeNull();
    expect(await addStaffNote(moderator, { handle, body: 'Words' })).toMatchObject({ code: 'forbidden' });
  }
  const admin = await makeAdmin();
  expect(await getDossier(admin, colleague.handle)).toMatchObject({ notes: [] });
  expect((await getDossier(admin, member.handle))?.notes).toEqual([]);
  expect(await getDossier(admin, 'nobody-at-all')).toBeNull();
  expect(await getDossier(admin, "'; --")).toBeNull();
});

test('members are found by the beginning of a handle, page by page; without one, those who run the site', async () => {
  const moderator = await makeModerator();
  const start = `find${Date.now().toString(36)}`;
  for (let n = 0; n < 41; n++) await makeMember({ handle: `${start}${String(n).padStart(2, '0')}` });
  await suspend((await makeMember({ handle: `${start}_x` })).id);
  const first = await findMembers(moderator, start.toUpperCase());
  const second = await findMembers(moderator, start, first?.next ?? null);
  expect([first?.rows.length, second?.rows.length, second?.next]).toEqual([40, 2, null]);
  const handles = [...(first?.rows ?? []), ...(second?.rows ?? [])].map(({ handle }) => handle);
  expect(new Set(handles).size).toBe(42);
  // An underscore is itself, and no sign for any letter.
  expect((await findMembers(moderator, `${start}_`))?.rows).toMatchObject([{ isSuspended: true }]);
  const staff = (await findMembers(moderator, ''))?.rows ?? [];
  expect(staff.map(({ handle }) => handle)).toContain(moderator.handle);
  expect(staff.every(({ role }) => role !== 'member')).toBe(true);
});

test('what was done within a case that is not theirs is not in it', async () => {
  const member = await makeMember();
  await makeDecision({ memberId: (await makeMember()).id });
  expect((await getDossier(await makeModerator(), member.handle))?.actions).toEqual([]);
});
