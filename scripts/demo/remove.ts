import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { siteState } from '@/db/schema';
import { enqueueRemoval } from '@/features/photos/mutations/locked';
import { removeFiles } from '@/features/photos/mutations/remove';
import { enqueueTags } from '@/lib/cache-refresh';
import { inLongTransaction } from './own-connection';
import { demoGalleries, demoMembers, demoPhotos, ownDemoEntries } from './rows-of-demo';
import { demoState } from './seed';
import { touchedTags } from './touched-tags';
import { lockTouchedEntries, withdrawComments, withdrawEntryCounts, withdrawVotes } from './withdraw';

export type Removed = { members: number; entries: number; photos: number; comments: number; votes: number };

/**
 * Takes the demo away, whatever its members have done since included, with its files, and nothing else. What real
 * members wrote stays, but for what stands on the demo's own entries. The demo does not come back at the next start.
 */
export async function removeDemo(): Promise<Removed> {
  const { removed, files } = await inLongTransaction(async (tx) => {
    await lockTouchedEntries(tx);
    const tags = await touchedTags(tx);
    const files = await filesOf(tx);
    const removed = await count(tx, files.length);
    await withdrawVotes(tx);
    await withdrawComments(tx);
    await withdrawEntryCounts(tx);
    await deleteRows(tx);
    for (const { key } of files) await enqueueRemoval(tx, key);
    for (let at = 0; at < tags.length; at += tagsAtOnce) await enqueueTags(tx, tags.slice(at, at + tagsAtOnce));
    const value = { removedAt: new Date().toISOString() };
    await tx
      .insert(siteState)
      .values({ key: demoState, value })
      .onConflictDoUpdate({ target: siteState.key, set: { value, updatedAt: sql`now()` } });
    return { removed, files };
  });
  await removeFiles(files);
  return removed;
}

const tagsAtOnce = 100;

type Files = { key: string | null; uploadId: string | null };

const filesOf = async (tx: Executor) =>
  (await tx.execute(
    sql`SELECT key, upload_id AS "uploadId" FROM photos WHERE id IN (${demoPhotos})`,
  )) as unknown as Files[];

async function count(tx: Executor, photos: number): Promise<Removed> {
  const [row] = (await tx.execute(sql`
    SELECT (SELECT count(*) FROM members WHERE is_demo)::int AS members,
      (SELECT count(*) FROM (${ownDemoEntries}) AS own)::int AS entries,
      (SELECT count(*) FROM comments WHERE is_demo OR member_id IN (${demoMembers}))::int AS comments,
      (SELECT count(*) FROM votes WHERE member_id IN (${demoMembers}))::int AS votes`)) as unknown as Omit<
    Removed,
    'photos'
  >[];
  if (!row) throw new Error('the demo could not be counted');
  return { ...row, photos };
}

/** A tag of the demo that a real entry carries has become the site's own. */
async function deleteRows(tx: Executor): Promise<void> {
  await tx.execute(sql`DELETE FROM galleries WHERE id IN (${demoGalleries})`);
  await tx.execute(sql`DELETE FROM picks WHERE is_demo OR picked_by_id IN (${demoMembers})`);
  await tx.execute(sql`DELETE FROM entries WHERE id IN (${ownDemoEntries})`);
  await tx.execute(sql`DELETE FROM photos WHERE id IN (${demoPhotos})`);
  await tx.execute(sql`DELETE FROM members WHERE is_demo`);
  await tx.execute(sql`
    DELETE FROM tags WHERE is_demo AND NOT EXISTS (SELECT FROM entry_tags WHERE entry_tags.tag_id = tags.id)`);
  await tx.execute(sql`UPDATE tags SET is_demo = false WHERE is_demo`);
}
