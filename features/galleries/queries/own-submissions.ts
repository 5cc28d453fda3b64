import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { entries, galleries, galleryItems, gallerySubmissions, photos } from '@/db/schema';
import { isSlug } from '@/lib/identifiers';
import type { Viewer } from '@/lib/viewer';
import { isShown, takesFrom } from './shown';

const most = 60;

/**
 * What a member may send in to a gallery, and what became of what they sent. Null for a gallery that is not there for
 * everyone. At most sixty of their newest entries.
 */
export async function getSuggesting({ id: memberId }: Viewer, slug: string) {
  if (!isSlug(slug)) return null;
  const [gallery] = await db
    .select({
      id: galleries.id,
      slug: galleries.slug,
      title: galleries.title,
      lang: galleries.lang,
      isOpen: takesFrom(memberId),
    })
    .from(galleries)
    .where(and(eq(galleries.slug, slug), isShown));
  if (!gallery) return null;
  const { id: galleryId, ...shown } = gallery;
  const [own, sent] = await Promise.all([listOwn(galleryId, memberId), listSent(galleryId, memberId)]);
  return { ...shown, own, sent };
}

/** Published, and neither in the gallery nor sent in before. */
const listOwn = (galleryId: string, memberId: string) =>
  db
    .select({ id: entries.publicId, title: entries.title, key: sql<string>`${photos.key}` })
    .from(entries)
    .innerJoin(photos, and(eq(photos.id, entries.coverPhotoId), eq(photos.status, 'ready')))
    .where(
      and(
        eq(entries.memberId, memberId),
        sql`${entries.state} = 'published'`,
        sql`NOT EXISTS (SELECT FROM ${galleryItems} WHERE ${galleryItems.galleryId} = ${galleryId} AND ${galleryItems.entryId} = ${entries.id})`,
        sql`NOT EXISTS (SELECT FROM ${gallerySubmissions} WHERE ${gallerySubmissions.galleryId} = ${galleryId} AND ${gallerySubmissions.entryId} = ${entries.id})`,
      ),
    )
    .orderBy(sql`${entries.publishedAt} DESC NULLS LAST`, sql`${entries.id} DESC NULLS LAST`)
    .limit(most);

/** An answer shows once its twenty seconds are over and the member is told. */
const listSent = (galleryId: string, memberId: string) =>
  db
    .select({
      id: gallerySubmissions.id,
      title: entries.title,
      words: gallerySubmissions.words,
      state: sql<
        'waiting' | 'accepted' | 'declined'
      >`CASE WHEN ${gallerySubmissions.toldAt} IS NULL THEN 'waiting' ELSE ${gallerySubmissions.state} END`,
      answer: sql<string>`CASE WHEN ${gallerySubmissions.toldAt} IS NULL THEN '' ELSE ${gallerySubmissions.answer} END`,
    })
    .from(gallerySubmissions)
    .innerJoin(entries, eq(entries.id, gallerySubmissions.entryId))
    .where(and(eq(gallerySubmissions.galleryId, galleryId), eq(gallerySubmissions.memberId, memberId)))
    .orderBy(desc(gallerySubmissions.id))
    .limit(most);
