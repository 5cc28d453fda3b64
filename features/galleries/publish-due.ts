import 'server-only';
import { and, eq, ne, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { galleries, galleryCurators } from '@/db/schema';
import { enqueueTags } from '@/lib/cache-refresh';
import { enqueue } from '@/lib/queue';
import { galleryMailJob } from './jobs';
import { tagsOfGallery } from './mutations/touched-tags';
import { mayStillPublish } from './queries/shown';

const atOnce = 50;
const tagsAtOnce = 100;

/**
 * Publishes the galleries whose date has come and makes their pages anew. Whether the curator who set the date may still
 * publish is asked now; when not, the gallery is a draft again and its curators hear of it.
 */
export async function publishDue(): Promise<void> {
  const due = await db
    .select({ id: galleries.id, slug: galleries.slug, title: galleries.title })
    .from(galleries)
    .where(isDue)
    .orderBy(galleries.publishedAt)
    .limit(atOnce);
  for (const gallery of due) {
    await db.transaction(async (tx) => {
      if (!(await publish(tx, gallery.id))) await giveBack(tx, gallery);
      const tags = await tagsOfGallery(tx, gallery);
      for (let at = 0; at < tags.length; at += tagsAtOnce) await enqueueTags(tx, tags.slice(at, at + tagsAtOnce));
    });
  }
}

const isDue = sql`(galleries.state = 'scheduled' AND galleries.published_at <= now())`;

async function publish(tx: Executor, id: string): Promise<boolean> {
  const shown = await tx
    .update(galleries)
    .set({ state: 'published', scheduledById: null })
    .where(and(eq(galleries.id, id), isDue, mayStillPublish))
    .returning({ id: galleries.id });
  return shown.length > 0;
}

async function giveBack(tx: Executor, { id, slug, title }: { id: string; slug: string; title: string }): Promise<void> {
  const kept = await tx
    .update(galleries)
    .set({ state: 'draft', publishedAt: null, scheduledById: null })
    .where(and(eq(galleries.id, id), isDue))
    .returning({ id: galleries.id });
  if (kept.length === 0) return;
  const curators = await tx
    .select({ memberId: galleryCurators.memberId })
    .from(galleryCurators)
    .where(and(eq(galleryCurators.galleryId, id), ne(galleryCurators.right, 'reviewer')));
  for (const { memberId } of curators) {
    const about = { memberId, about: 'not_published' as const, gallery: title, entry: '', words: '' };
    await enqueue(tx, galleryMailJob, { ...about, path: `/g/${slug}/edit` });
  }
}
