import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type StoryFields, storyVersions } from '@/db/schema';

/** So many versions that were only kept are there at most; those that were published stay. */
export const mostKept = 50;
const minutesBetween = 10;

type Version = { kind: 'kept' | 'published'; fields: StoryFields; correction?: string; savedById: string };

export async function addVersion(tx: Executor, storyId: string, version: Version): Promise<string> {
  const [row] = await tx
    .insert(storyVersions)
    .values({ storyId, ...version })
    .returning({ id: storyVersions.id });
  if (!row) throw new Error('the version was not written');
  return row.id;
}

/** Keeps what a save is about to replace, unless a version is not ten minutes old. The story's row is locked. */
export async function keepNowAndThen(tx: Executor, storyId: string, fields: StoryFields, savedById: string) {
  const [last] = await tx
    .select({ isOld: sql<boolean>`${storyVersions.createdAt} < now() - make_interval(mins => ${minutesBetween})` })
    .from(storyVersions)
    .where(eq(storyVersions.storyId, storyId))
    .orderBy(desc(storyVersions.id))
    .limit(1);
  if (last && !last.isOld) return;
  await addVersion(tx, storyId, { kind: 'kept', fields, savedById });
  await tx.execute(sql`
    DELETE FROM story_versions WHERE id IN (
      SELECT id FROM story_versions WHERE story_id = ${storyId} AND kind = 'kept' ORDER BY id DESC OFFSET ${mostKept})`);
}
