import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember, makeStory } from '@/db/factories';
import { storyVersions } from '@/db/schema';
import { keepNowAndThen, mostKept } from './versions';

const countOf = (storyId: string, kind: 'kept' | 'published') =>
  db.$count(storyVersions, sql`${storyVersions.storyId} = ${storyId} AND ${storyVersions.kind} = ${kind}`);

test('the oldest of those that were only kept go, and what was published stays', async () => {
  const [story, other] = [await makeStory(), await makeStory()];
  const { id: savedById } = await makeMember();
  const old = { fields: story.draft, savedById, createdAt: new Date(Date.now() - 3_600_000) };
  await db.insert(storyVersions).values({ ...old, storyId: story.id, kind: 'published' });
  for (const { id: storyId } of [story, other]) {
    await db
      .insert(storyVersions)
      .values(Array.from({ length: mostKept + 5 }, () => ({ ...old, storyId, kind: 'kept' as const })));
  }
  const [first] = await db
    .select({ id: storyVersions.id })
    .from(storyVersions)
    .where(sql`${storyVersions.storyId} = ${story.id} AND ${storyVersions.kind} = 'kept'`)
    .orderBy(storyVersions.id)
    .limit(1);
  await db.transaction((tx) => keepNowAndThen(tx, story.id, story.draft, savedById));
  expect(await countOf(story.id, 'kept')).toBe(mostKept);
  expect(await db.$count(storyVersions, eq(storyVersions.id, first?.id ?? ''))).toBe(0);
  expect(await countOf(story.id, 'published')).toBe(1);
  expect(await countOf(other.id, 'kept')).toBe(mostKept + 5);
});

test('a version that is not ten minutes old is enough', async () => {
  const story = await makeStory();
  const { id: savedById } = await makeMember();
  const keep = () => db.transaction((tx) => keepNowAndThen(tx, story.id, story.draft, savedById));
  await keep();
  await keep();
  expect(await countOf(story.id, 'kept')).toBe(1);
  await db
    .update(storyVersions)
    .set({ createdAt: sql`now() - interval '11 minutes'` })
    .where(eq(storyVersions.storyId, story.id));
  await keep();
  expect(await countOf(story.id, 'kept')).toBe(2);
});
