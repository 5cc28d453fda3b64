import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type Arrangement, galleries, gallerySections } from '@/db/schema';

/**
 * Makes an arrangement the one that the gallery shows. The gallery's row must be locked: then places are dense and
 * nobody else writes them meanwhile. Entries that were deleted, and photos that are no longer of their entry, fall out.
 */
export async function writeArrangement(tx: Executor, galleryId: string, arrangement: Arrangement): Promise<void> {
  const { lang, title, words, other, quote, cover, sections } = arrangement;
  await tx
    .update(galleries)
    .set({
      ...{ lang, title, words, quote, otherTitle: other.title, otherWords: other.words },
      coverEntryId: sql`(SELECT e.id FROM entries e WHERE e.public_id = ${cover})`,
    })
    .where(eq(galleries.id, galleryId));
  await tx.delete(gallerySections).where(eq(gallerySections.galleryId, galleryId));
  const made = await tx
    .insert(gallerySections)
    .values(sections.map((section, position) => ({ galleryId, position, title: section.title, words: section.words })))
    .returning({ id: gallerySections.id, position: gallerySections.position });
  const idOf = new Map(made.map(({ id, position }) => [position, id]));
  const items = sections.flatMap((section, at) => section.items.map((item) => ({ ...item, section: idOf.get(at) })));
  await tx.execute(sql`
    INSERT INTO gallery_items (gallery_id, entry_id, section_id, photo_id, position, is_lead, note)
    SELECT ${galleryId}::uuid, e.id, item.section, p.id, item.place - 1, item.lead, item.note
    FROM ROWS FROM (
      jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
        AS (entry text, photo uuid, note text, lead boolean, section uuid)
    ) WITH ORDINALITY AS item (entry, photo, note, lead, section, place)
    JOIN entries e ON e.public_id = item.entry
    LEFT JOIN photos p ON p.id = item.photo AND p.entry_id = e.id`);
}
