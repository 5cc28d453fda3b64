import 'server-only';
import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import type { Arrangement } from '@/db/schema';

export const hasPlace = ({ sections }: Arrangement, entry: string): boolean =>
  sections.some(({ items }) => items.some((item) => item.entry === entry));

/** Puts an entry at the end of what a gallery shows, whose row is locked. A gallery that shows nothing yet has no end. */
export async function putAtEnd(tx: Executor, galleryId: string, entry: string): Promise<void> {
  await tx.execute(sql`
    INSERT INTO gallery_items (gallery_id, entry_id, section_id, position)
    SELECT s.gallery_id, e.id, s.id,
      coalesce((SELECT max(i.position) FROM gallery_items i WHERE i.gallery_id = s.gallery_id), -1) + 1
    FROM gallery_sections s, entries e
    WHERE e.public_id = ${entry} AND s.gallery_id = ${galleryId}
    ORDER BY s.position DESC LIMIT 1
    ON CONFLICT (gallery_id, entry_id) DO NOTHING`);
}

export async function takeOut(tx: Executor, galleryId: string, entry: string): Promise<void> {
  await tx.execute(sql`
    DELETE FROM gallery_items WHERE gallery_id = ${galleryId}
    AND entry_id = (SELECT e.id FROM entries e WHERE e.public_id = ${entry})`);
}
