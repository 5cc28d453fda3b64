import 'server-only';
import { sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type FoundCharacter, longestQuestion } from '../found';

const most = 10;

/**
 * Characters whose name, other name or series is like `asked`, best first, at most ten. Width, case, accents and the two
 * kana do not matter. In order: the name itself, its beginning, a part of it, one with a letter wrong, the series.
 */
export async function findCharacters(asked: string, tx: Executor = db): Promise<FoundCharacter[]> {
  const words = asked.trim();
  if (words === '' || [...words].length > longestQuestion) return [];
  const rows = await tx.execute<FoundCharacter>(sql`
    WITH asked AS (
      SELECT folded, regexp_replace(folded, '([\\\\%_])', '\\\\\\1', 'g') AS literal
      FROM (SELECT kitbash_fold(${words}) AS folded) AS f
    ),
    names AS (
      SELECT id AS character_id, name, NULL AS lang, false AS secret, false AS is_other FROM characters
      UNION ALL
      SELECT id, native_name, coalesce(native_lang, 'und'), false, true FROM characters WHERE native_name IS NOT NULL
      UNION ALL
      SELECT character_id, name, lang, kind = 'spoiler', true FROM character_aliases
    ),
    hits AS (
      SELECT character_id, n.name, lang, secret, is_other, ${rank} AS rank, similarity(kitbash_fold(n.name), folded) AS likeness
      FROM names n, asked
      WHERE ${matches}
      UNION ALL
      SELECT c.id, s.title, NULL, true, false, 5, similarity(kitbash_fold(s.title), folded)
      FROM series s JOIN characters c ON c.series_id = s.id, asked
      WHERE char_length(folded) > 1
        AND (kitbash_fold(s.title) LIKE '%' || literal || '%' OR kitbash_fold(coalesce(s.native_title, '')) LIKE '%' || literal || '%')
    ),
    best AS (
      SELECT DISTINCT ON (character_id) * FROM hits ORDER BY character_id, rank, likeness DESC, is_other
    )
    SELECT c.slug, c.name, c.native_name AS "nativeName", c.native_lang AS "nativeLang", s.title AS series,
      CASE WHEN b.is_other AND NOT b.secret AND b.name IS DISTINCT FROM c.native_name
        THEN jsonb_build_object('name', b.name, 'lang', b.lang) END AS alias,
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('slug', d.slug, 'name', d.name, 'nameJa', d.name_ja) ORDER BY d.position, d.slug)
        FROM designs d WHERE d.character_id = c.id
      ), '[]') AS designs
    FROM best b JOIN characters c ON c.id = b.character_id JOIN series s ON s.id = c.series_id
    ORDER BY b.rank, b.likeness DESC, c.entry_count DESC, c.name, c.slug
    LIMIT ${most}
  `);
  return [...rows];
}

// One letter finds only what begins with it; a wrong letter is forgiven from three letters on.
const matches = sql`(
  kitbash_fold(n.name) LIKE literal || '%'
  OR (char_length(folded) > 1 AND kitbash_fold(n.name) LIKE '%' || literal || '%')
  OR (char_length(folded) > 2 AND (similarity(kitbash_fold(n.name), folded) > 0.3 OR word_similarity(folded, kitbash_fold(n.name)) > 0.6))
)`;

const rank = sql`CASE
  WHEN kitbash_fold(n.name) = folded THEN 0
  WHEN kitbash_fold(n.name) LIKE literal || '%' THEN 1
  WHEN kitbash_fold(n.name) LIKE '% ' || literal || '%' THEN 2
  WHEN kitbash_fold(n.name) LIKE '%' || literal || '%' THEN 3
  ELSE 4
END`;
