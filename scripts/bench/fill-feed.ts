import type { Sql } from 'postgres';

/**
 * Adds quiet entries until the feed has `count`, so that a page of cards is full. Each shows the files of a photo that
 * the demo has: their rows repeat those of the demo under keys whose folders are not there, below every demo entry.
 */
export async function fillFeed(sql: Sql, count: number): Promise<void> {
  await sql.begin(async (tx) => {
    const [row] = await tx<
      { missing: number }[]
    >`SELECT ${count} - count(*)::int AS missing FROM entries WHERE state = 'published'`;
    for (let n = 0; n < (row?.missing ?? 0); n++) {
      const [entry] = await tx`
        INSERT INTO entries (public_id, member_id, state, title, slug, series_id, character_id, photo_count, published_at, is_demo)
        SELECT lpad(${String(n)}, 10, 'z'), member_id, 'published', title || ' ' || ${String(n)}, slug || '-' || ${String(n)}, series_id, character_id, 1, published_at - interval '60 days', true
        FROM entries WHERE state = 'published' AND character_id IS NOT NULL ORDER BY id OFFSET ${n % 20} LIMIT 1 RETURNING id, member_id`;
      const [photo] = await tx`
        INSERT INTO photos (owner_id, entry_id, status, file_name, alt, key, width, height, average_colour, webp_widths, avif_widths, ready_at, is_demo)
        SELECT ${entry?.member_id}, ${entry?.id}, status, file_name, alt, md5(random()::text), width, height, average_colour, webp_widths, avif_widths, ready_at, true
        FROM photos WHERE status = 'ready' ORDER BY id OFFSET ${n % 20} LIMIT 1 RETURNING id`;
      await tx`UPDATE entries SET cover_photo_id = ${photo?.id} WHERE id = ${entry?.id}`;
    }
  });
}
