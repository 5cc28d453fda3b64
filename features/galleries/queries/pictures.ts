import 'server-only';
import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import type { GalleryPicture } from '../view';

/**
 * The first pictures of galleries, at most `most` of each: the cover, then the leads, then the wall. Only of entries that
 * everyone sees and that are rated general, because they stand where nobody asked for them.
 */
export async function listPictures(
  galleryIds: string[],
  most: number,
): Promise<{ galleryId: string; photo: GalleryPicture }[]> {
  if (galleryIds.length === 0) return [];
  const ids = sql.join(
    galleryIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const rows = await db.execute<{ galleryId: string } & GalleryPicture>(sql`
    SELECT ranked.gallery_id AS "galleryId", p.key, p.width, p.height, p.average_colour AS "averageColour",
      ranked.maker, p.webp_widths AS "webpWidths", p.avif_widths AS "avifWidths", p.focus_x AS "focusX", p.focus_y AS "focusY"
    FROM (
      SELECT i.gallery_id, coalesce(chosen.id, e.cover_photo_id) AS photo_id, m.handle::text AS maker, row_number() OVER (
        PARTITION BY i.gallery_id ORDER BY (e.id = g.cover_entry_id) DESC NULLS LAST, i.is_lead DESC, i.position
      ) AS place
      FROM gallery_items i
      JOIN galleries g ON g.id = i.gallery_id
      JOIN entries e ON e.id = i.entry_id AND e.state = 'published' AND e.rating = 'general'
      JOIN members m ON m.id = e.member_id
      LEFT JOIN photos chosen ON chosen.id = i.photo_id AND chosen.entry_id = e.id AND chosen.status = 'ready'
      JOIN photos cover ON cover.id = coalesce(chosen.id, e.cover_photo_id) AND cover.status = 'ready'
      WHERE i.gallery_id IN (${ids})
    ) AS ranked
    JOIN photos p ON p.id = ranked.photo_id
    WHERE ranked.place <= ${most}
    ORDER BY ranked.gallery_id, ranked.place`);
  return [...rows].map(({ galleryId, ...photo }) => ({ galleryId, photo }));
}
