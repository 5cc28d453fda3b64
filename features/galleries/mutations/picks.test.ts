import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeEntry, suspend } from '@/db/factories';
import { entries, photos, picks } from '@/db/schema';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { findPickable } from '../queries/find-entries';
import { getPickDay, getPickOfToday, listPicks, listTurning } from '../queries/picks';
import { addPick, movePick, removePick } from './picks';

beforeEach(() => db.delete(picks));

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const daysOf = async () => (await db.select().from(picks).orderBy(picks.day)).map(({ day }) => day);

test('a pick is the entry of its day: on home, and on the entry from that day on', async () => {
  const moderator = await makeModerator();
  const [today, tomorrow] = [await makeEntry(), await makeEntry()];
  const picked = await addPick(moderator, { day: dayFromNow(0), entry: today.publicId });
  expect(picked).toEqual({ ok: true, value: { tags: ['picks', `entry:${today.publicId}`] } });
  await addPick(moderator, { day: dayFromNow(1), entry: tomorrow.publicId });
  expect(await getPickOfToday('en')).toMatchObject({ day: dayFromNow(0), card: { id: today.publicId } });
  expect(await getPickDay(today.publicId)).toBe(dayFromNow(0));
  expect(await getPickDay(tomorrow.publicId)).toBeNull();
  expect((await listPicks(moderator))?.coming.map(({ id }) => id)).toEqual([today.publicId, tomorrow.publicId]);
});

test.each([{ state: 'removed' }, { state: 'unpublished' }, { rating: 'sensitive', sensitiveKind: 'gore' }] as const)(
  'a pick that becomes %o leaves home, and is back when that is over',
  async (change) => {
    const entry = await makeEntry();
    await addPick(await makeModerator(), { day: dayFromNow(0), entry: entry.publicId });
    await db.update(entries).set(change).where(eq(entries.id, entry.id));
    expect(await getPickOfToday('en')).toBeNull();
    await db
      .update(entries)
      .set({ state: 'published', rating: 'general', sensitiveKind: null })
      .where(eq(entries.id, entry.id));
    expect(await getPickOfToday('en')).not.toBeNull();
    await db.update(photos).set({ status: 'frozen' }).where(eq(photos.id, entry.coverPhotoId));
    expect(await getPickOfToday('en')).toBeNull();
  },
);

test('at midnight the entries of both days are made anew', async () => {
  const made = [await makeEntry(), await makeEntry(), await makeEntry(), await makeEntry()];
  const days = [-2, -1, 0, 1].map(dayFromNow);
  await db.insert(picks).values(made.map(({ id, memberId }, at) => ({ day: days[at] ?? '', entryId: id, memberId })));
  expect((await listTurning()).sort()).toEqual([made[1]?.publicId, made[2]?.publicId].sort());
});

test('one entry a day, also when two pick at once', async () => {
  const [one, two] = [await makeEntry(), await makeEntry()];
  const day = dayFromNow(2);
  const answers = await Promise.all([
    addPick(await makeModerator(), { day, entry: one.publicId }),
    addPick(await makeModerator(), { day, entry: two.publicId }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual(expect.objectContaining({ code: 'conflict', reason: 'day_taken' }));
  expect(await daysOf()).toEqual([day]);
});

test('no maker twice within thirty days, also when two pick at once, or one is moved there', async () => {
  const first = await makeEntry();
  const second = await makeEntry({ memberId: first.memberId });
  const moderator = await makeModerator();
  const answers = await Promise.all([
    addPick(moderator, { day: dayFromNow(3), entry: first.publicId }),
    addPick(await makeModerator(), { day: dayFromNow(10), entry: second.publicId }),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual(expect.objectContaining({ reason: 'maker_this_month' }));
  await db.delete(picks);

  await addPick(moderator, { day: dayFromNow(3), entry: first.publicId });
  for (const days of [1, 32]) {
    expect(await addPick(moderator, { day: dayFromNow(days), entry: second.publicId })).toMatchObject({
      reason: 'maker_this_month',
    });
  }
  expect(await addPick(moderator, { day: dayFromNow(33), entry: second.publicId })).toMatchObject({ ok: true });
  expect(await movePick(moderator, { day: dayFromNow(33), to: dayFromNow(20) })).toMatchObject({
    reason: 'maker_this_month',
  });
  expect(await movePick(moderator, { day: dayFromNow(33), to: dayFromNow(34) })).toMatchObject({ ok: true });
  expect(await daysOf()).toEqual([dayFromNow(3), dayFromNow(34)]);
});

test('nobody picks their own, nothing that is labelled or not there, and no day that is over', async () => {
  const moderator = await makeModerator();
  const own = await makeEntry({ memberId: moderator.id });
  const gory = await makeEntry({ rating: 'sensitive', sensitiveKind: 'gore' });
  const removed = await makeEntry({ state: 'removed' });
  const good = await makeEntry();
  for (const [entry, days, reason] of [
    [own, 1, 'own_pick'],
    [gory, 1, 'pick_not_general'],
    [removed, 1, 'pick_entry_gone'],
    [good, -1, 'day_over'],
  ] as const) {
    expect(await addPick(moderator, { day: dayFromNow(days), entry: entry.publicId })).toMatchObject({ reason });
  }
  expect(await daysOf()).toEqual([]);
});

test('picks move and go, and those of days that are over stay', async () => {
  const moderator = await makeModerator();
  const entry = await makeEntry();
  const past = { day: dayFromNow(-40), entryId: entry.id, memberId: entry.memberId };
  await db.insert(picks).values(past);
  expect(await removePick(moderator, past.day)).toMatchObject({ reason: 'day_over' });
  expect(await movePick(moderator, { day: past.day, to: dayFromNow(1) })).toMatchObject({ reason: 'day_over' });
  await addPick(moderator, { day: dayFromNow(1), entry: (await makeEntry()).publicId });
  expect(await movePick(moderator, { day: dayFromNow(1), to: past.day })).toMatchObject({ reason: 'day_over' });
  expect(await movePick(moderator, { day: dayFromNow(1), to: dayFromNow(2) })).toMatchObject({ ok: true });
  expect(await movePick(moderator, { day: dayFromNow(1), to: dayFromNow(2) })).toMatchObject({ code: 'not_found' });
  expect(await removePick(moderator, dayFromNow(2))).toMatchObject({ ok: true });
  expect(await removePick(moderator, dayFromNow(2))).toMatchObject({ code: 'not_found' });
  expect(await daysOf()).toEqual([past.day]);
});

test('who picks an entry and when is seen, and found, by moderators alone', async () => {
  const [entry, moderator] = [await makeEntry({ title: 'Cuirass of tin' }), await makeModerator()];
  await addPick(moderator, { day: dayFromNow(4), entry: entry.publicId });
  expect(await listPicks(moderator)).toMatchObject({
    today: dayFromNow(0),
    coming: [{ day: dayFromNow(4), id: entry.publicId, by: moderator.handle, shows: true }],
    past: [],
  });
  expect(await findPickable(moderator, 'uirass of')).toMatchObject([{ id: entry.publicId }]);
  for (const viewer of [null, await makeViewer(), await makeViewer({ id: entry.memberId })]) {
    expect(await listPicks(viewer)).toBeNull();
    if (viewer) expect(await findPickable(viewer, 'uirass of')).toBeNull();
  }
  await suspend(moderator.id);
  expect(await listPicks(await makeViewer({ id: moderator.id }))).toBeNull();
});
