import 'server-only';
import { asc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { appearances, designs, entries, members, photos } from '@/db/schema';
import type { PhotoView } from '@/features/photos/view';

export type DesignView = Awaited<ReturnType<typeof listDesigns>>[number];

/** The designs of a character in their order, each with the cover of the entry that most people voted for. */
export async function listDesigns(characterId: string) {
  const rows = await db
    .select({
      slug: designs.slug,
      name: designs.name,
      nameJa: designs.nameJa,
      description: designs.description,
      entryCount: designs.entryCount,
      appearance: { slug: appearances.slug, medium: appearances.medium, year: appearances.year },
      cover: sql<(PhotoView & { maker: string }) | null>`(
        SELECT json_build_object('maker', m.handle, 'key', p.key, 'width', p.width, 'height', p.height, 'alt', p.alt,
          'averageColour', p.average_colour, 'webpWidths', p.webp_widths, 'avifWidths', p.avif_widths,
          'focusX', p.focus_x, 'focusY', p.focus_y)
        FROM ${entries} e JOIN ${photos} p ON p.id = e.cover_photo_id AND p.status = 'ready'
          JOIN ${members} m ON m.id = e.member_id
        WHERE e.design_id = ${designs.id} AND e.state = 'published' AND e.rating = 'general'
        ORDER BY e.vote_count DESC NULLS LAST, e.id DESC NULLS LAST LIMIT 1)`,
    })
    .from(designs)
    .leftJoin(appearances, eq(appearances.id, designs.appearanceId))
    .where(eq(designs.characterId, characterId))
    .orderBy(asc(designs.position), asc(designs.id))
    .limit(100);
  return rows;
}
