import 'server-only';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { galleries, galleryCurators, members } from '@/db/schema';
import type { Locale } from '@/lib/i18n/locales';
import type { GalleryCardView } from '../view';
import { listPictures } from './pictures';
import { titleFor, wordsFor } from './said';
import { isShown } from './shown';

/** Galleries that everyone sees, the newest first, as lists show them. At most `limit`, which is at most 20. */
export async function readCards(locale: Locale, where: SQL | undefined, limit: number) {
  const rows = await db
    .select({
      id: galleries.id,
      slug: galleries.slug,
      lang: galleries.lang,
      title: galleries.title,
      words: galleries.words,
      otherTitle: galleries.otherTitle,
      otherWords: galleries.otherWords,
      publishedAt: sql<Date>`${galleries.publishedAt}`.mapWith(galleries.publishedAt),
      /** Whole microseconds, which a JavaScript number holds exactly and a Date does not. */
      micros: sql<string>`(extract(epoch from ${galleries.publishedAt}) * 1000000)::bigint`,
    })
    .from(galleries)
    .where(and(isShown, where))
    .orderBy(sql`${galleries.publishedAt} DESC NULLS LAST`, sql`${galleries.id} DESC NULLS LAST`)
    .limit(Math.min(limit, 20));
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [counts, pictures, curators] = await Promise.all([
    listCounts(ids),
    listPictures(ids, 4),
    listCuratorNames(ids),
  ]);
  return rows.map(({ id, micros, ...row }): { card: GalleryCardView; micros: number; id: string } => ({
    ...{ id, micros: Number(micros) },
    card: {
      ...{ slug: row.slug, publishedAt: row.publishedAt },
      title: titleFor(locale, row),
      words: wordsFor(locale, row),
      entryCount: counts.find(({ galleryId }) => galleryId === id)?.entries ?? 0,
      makerCount: counts.find(({ galleryId }) => galleryId === id)?.makers ?? 0,
      curators: curators.filter(({ galleryId }) => galleryId === id).map(({ handle }) => handle),
      pictures: pictures.filter(({ galleryId }) => galleryId === id).map(({ photo }) => photo),
    },
  }));
}

/** By the same conditions as the page of a gallery. */
async function listCounts(ids: string[]) {
  const rows = await db.execute<{ galleryId: string; entries: number; makers: number }>(sql`
    SELECT i.gallery_id AS "galleryId", count(*)::int AS entries, count(DISTINCT e.member_id)::int AS makers
    FROM gallery_items i
    JOIN entries e ON e.id = i.entry_id AND e.state = 'published'
    LEFT JOIN photos chosen ON chosen.id = i.photo_id AND chosen.entry_id = e.id AND chosen.status = 'ready'
    JOIN photos p ON p.id = coalesce(chosen.id, e.cover_photo_id) AND p.status = 'ready'
    WHERE ${inArray(sql`i.gallery_id`, ids)}
    GROUP BY i.gallery_id`);
  return [...rows];
}

const listCuratorNames = (ids: string[]) =>
  db
    .select({ galleryId: galleryCurators.galleryId, handle: sql<string>`${members.handle}::text` })
    .from(galleryCurators)
    .innerJoin(members, eq(members.id, galleryCurators.memberId))
    .where(and(inArray(galleryCurators.galleryId, ids), sql`${galleryCurators.right} <> 'reviewer'`))
    .orderBy(sql`${galleryCurators.right} = 'owner' DESC`, galleryCurators.createdAt, members.id);

/** The gallery with this address. */
export const withSlug = (slug: string): SQL => eq(galleries.slug, slug);
