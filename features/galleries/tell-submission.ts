import 'server-only';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { entries, galleries, gallerySubmissions } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { galleryMailJob } from './jobs';

/** Tells the member once what was decided. That they were told and the mail that says so are one transaction. */
export async function tellSubmission({ submission }: { submission: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const [told] = await tx
      .update(gallerySubmissions)
      .set({ toldAt: sql`now()` })
      .where(
        and(
          eq(gallerySubmissions.id, submission),
          ne(gallerySubmissions.state, 'waiting'),
          isNull(gallerySubmissions.toldAt),
        ),
      )
      .returning({
        memberId: gallerySubmissions.memberId,
        state: gallerySubmissions.state,
        words: gallerySubmissions.answer,
        galleryId: gallerySubmissions.galleryId,
        entryId: gallerySubmissions.entryId,
      });
    if (!told || told.state === 'waiting') return;
    const { memberId, state: about, words } = told;
    const [gallery] = await tx
      .select({ title: galleries.title, slug: galleries.slug })
      .from(galleries)
      .where(eq(galleries.id, told.galleryId));
    const [entry] = await tx.select({ title: entries.title }).from(entries).where(eq(entries.id, told.entryId));
    if (!gallery || !entry) return;
    const path = `/g/${gallery.slug}/submit`;
    await enqueue(tx, galleryMailJob, { memberId, about, gallery: gallery.title, entry: entry.title, words, path });
  });
}
