import { eq, sql } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeComment, makeDesign, makeEntry } from '@/db/factories';
import { counterDifferences, entries } from '@/db/schema';
import { castVote } from '@/features/votes/mutations';
import { makeModerator } from '@/test/moderation';
import { makeViewer } from '@/test/viewer';
import { getCounters } from './queries';
import { reconcileCounters } from './reconcile';

async function world() {
  const character = await makeCharacter();
  const design = await makeDesign(character.id);
  const place = { characterId: character.id, seriesId: character.seriesId, designId: design.id };
  const entry = await makeEntry(place);
  await castVote(await makeViewer(), entry.publicId);
  await makeComment(entry.id);
  return { character, design, entry };
}

const found = () => db.select().from(counterDifferences).orderBy(counterDifferences.counter);

test('every wrong count is found, mended and reported, and right ones are left alone', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { character, design, entry } = await world();
  await reconcileCounters();
  await db.delete(counterDifferences);
  warned.mockClear();

  await db.execute(sql`UPDATE entries SET vote_count = 9, comment_count = 8, photo_count = 7 WHERE id = ${entry.id}`);
  await db.execute(sql`UPDATE characters SET entry_count = 6 WHERE id = ${character.id}`);
  await db.execute(sql`UPDATE designs SET entry_count = 5 WHERE id = ${design.id}`);
  await db.execute(sql`UPDATE series SET entry_count = 4 WHERE id = ${character.seriesId}`);
  await reconcileCounters();
  expect((await found()).map(({ counter, stored, truth }) => [counter, stored, truth])).toEqual([
    ['characters.entry_count', 6, 1],
    ['designs.entry_count', 5, 1],
    ['entries.comment_count', 8, 1],
    ['entries.photo_count', 7, 1],
    ['entries.vote_count', 9, 1],
    ['series.entry_count', 4, 1],
  ]);
  expect(warned).toHaveBeenCalledWith(`counters: entries.vote_count of ${entry.id} was 9 and is 1`);
  const [row] = await db.select().from(entries).where(eq(entries.id, entry.id));
  expect(row).toMatchObject({ voteCount: 1, commentCount: 1, photoCount: 1 });
  const report = await getCounters(await makeModerator());
  expect(report).toMatchObject({ last: { differences: 6, checked: expect.any(Number) } });
  expect(report?.differences).toHaveLength(6);

  await reconcileCounters();
  expect(await found()).toHaveLength(6);
  expect((await getCounters(await makeModerator()))?.last?.differences).toBe(0);
  warned.mockRestore();
});

test('a vote that counts and should not is found, with its count', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { entry } = await world();
  await reconcileCounters();
  await db.delete(counterDifferences);
  await db.transaction(async (tx) => {
    await tx.execute(sql`ALTER TABLE votes DISABLE TRIGGER USER`);
    await tx.execute(sql`UPDATE votes SET counted = false WHERE entry_id = ${entry.id}`);
    await tx.execute(sql`ALTER TABLE votes ENABLE TRIGGER USER`);
    await tx.execute(sql`UPDATE entries SET vote_count = 0 WHERE id = ${entry.id}`);
  });
  await reconcileCounters();
  expect(await found()).toMatchObject([{ counter: 'votes.counted', rowId: entry.id, stored: 1 }]);
  const [row] = await db.select({ votes: entries.voteCount }).from(entries).where(eq(entries.id, entry.id));
  expect(row?.votes).toBe(1);
  warned.mockRestore();
});

test('what is being counted at this moment is not a difference', async () => {
  const { entry } = await world();
  await reconcileCounters();
  await db.delete(counterDifferences);
  let reckoning: Promise<void> | undefined;
  await db.transaction(async (tx) => {
    await tx.execute(sql`UPDATE entries SET comment_count = comment_count + 1 WHERE id = ${entry.id}`);
    await makeComment(entry.id, {}, tx);
    reckoning = reconcileCounters();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await reckoning;
  expect(await found()).toEqual([]);
});

test('differences are shown to moderators alone', async () => {
  for (const viewer of [null, await makeViewer()]) expect(await getCounters(viewer)).toBeNull();
});
