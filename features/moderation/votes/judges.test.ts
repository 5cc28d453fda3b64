import { isNotNull, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { voteRings, votes, voteVoids } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { makeAdmin, makeModerator } from '@/test/moderation';
import { actionsOf, foundRing, shown, voidAll } from '@/test/rings';
import { makeViewer } from '@/test/viewer';
import { dismissRing, lookForRings } from './mutations/dismiss-ring';
import { restoreVotes } from './mutations/restore-votes';
import { listRings } from './queries/list-rings';
import { getRing } from './queries/ring';

beforeEach(async () => {
  await db.delete(votes);
  await db.delete(voteVoids);
  await db.delete(voteRings);
});

test.each([
  ['a visitor', async () => null, 'sign_in'],
  ['a member', async () => makeViewer(), 'not_found'],
  ['a suspended moderator', async () => ({ ...(await makeModerator()), suspended: true }), 'suspended'],
] as [string, () => Promise<Viewer | null>, string][])(
  '%s does nothing with a ring, and it is as it was',
  async (_, who, code) => {
    const { number, members, entries: made } = await foundRing();
    const voter = members[0]?.id ?? '';
    await voidAll(await makeModerator(), number, [voter]);
    const [action] = await actionsOf(voter);
    const before = await shown(made.map(({ id }) => id));
    const viewer = await who();
    expect(await listRings(viewer, false)).toBeNull();
    expect(await getRing(viewer, number)).toBeNull();
    expect(await voidAll(viewer, number, [members[1]?.id ?? ''])).toMatchObject({ code });
    expect(await restoreVotes(viewer, { action: action?.id ?? '', words: 'No' })).toMatchObject({ code });
    expect(await dismissRing(viewer, { ring: number, dismissed: 'yes' })).toMatchObject({ code });
    expect(await lookForRings(viewer)).toMatchObject({ code });
    expect(await shown(made.map(({ id }) => id))).toEqual(before);
    expect(await db.$count(voteRings, isNotNull(voteRings.dismissedAt))).toBe(0);
  },
);

test('nobody judges their own votes, and of staff only an admin judges', async () => {
  const { number, members } = await foundRing();
  const [one, two] = members;
  await db.execute(sql`UPDATE members SET role = 'moderator' WHERE id IN (${one?.id}, ${two?.id})`);
  expect(await voidAll(await makeViewer(one), number, [one?.id ?? ''])).toMatchObject({ reason: 'own_case' });
  expect(await voidAll(await makeModerator(), number, [two?.id ?? ''])).toMatchObject({ reason: 'staff_case' });
  expect(await db.$count(voteVoids)).toBe(0);
  await voidAll(await makeAdmin(), number, [one?.id ?? '']);
  const [action] = await actionsOf(one?.id ?? '');
  expect(await restoreVotes(await makeViewer(one), { action: action?.id ?? '', words: 'No' })).toMatchObject({
    reason: 'own_case',
  });
});

test('a ring in which a moderator votes is not there for them', async () => {
  const { number, members } = await foundRing();
  const [one, two, three] = members;
  await voidAll(await makeModerator(), number, [two?.id ?? '']);
  const [action] = await actionsOf(two?.id ?? '');
  await db.execute(sql`UPDATE members SET role = 'admin' WHERE id = ${one?.id}`);
  const viewer = await makeViewer(one);
  expect((await listRings(viewer, false))?.rows).toEqual([]);
  expect(await getRing(viewer, number)).toBeNull();
  const own = { code: 'forbidden', reason: 'own_case' };
  expect(await voidAll(viewer, number, [three?.id ?? ''])).toMatchObject(own);
  expect(await dismissRing(viewer, { ring: number, dismissed: 'yes' })).toMatchObject(own);
  expect(await restoreVotes(viewer, { action: action?.id ?? '', words: 'A friend.' })).toMatchObject(own);
  expect(await db.$count(voteVoids)).toBe(6);
});

test('who gets the votes of a ring may void them, and neither puts it aside nor gives them back', async () => {
  const { number, members } = await foundRing();
  const [one, two] = members;
  await db.execute(sql`UPDATE members SET role = 'moderator' WHERE id = ${one?.id}`);
  await db.execute(sql`UPDATE vote_ring_members SET part = 'target' WHERE member_id = ${one?.id}`);
  const viewer = await makeViewer(one);
  expect(await getRing(viewer, number)).not.toBeNull();
  expect(await dismissRing(viewer, { ring: number, dismissed: 'yes' })).toMatchObject({ reason: 'own_case' });
  expect(await voidAll(viewer, number, [two?.id ?? ''])).toMatchObject({ ok: true });
  const [action] = await actionsOf(two?.id ?? '');
  const input = { action: action?.id ?? '', words: 'A friend.' };
  await db.delete(voteRings);
  expect(await restoreVotes(viewer, input)).toMatchObject({ reason: 'own_case' });
  expect(await restoreVotes(await makeModerator(), input)).toMatchObject({ ok: true });
});
