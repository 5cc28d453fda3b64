import type { TransactionSql } from 'postgres';

/** Three hundred tags more, few of which are on many entries, and up to three on each entry. */
export async function seedTags(tx: TransactionSql): Promise<void> {
  await tx`
    INSERT INTO tags (slug, name, category)
    SELECT 'seed-' || n, 'Seed ' || n, (ARRAY['material', 'technique', 'prop', 'event', 'style'])[1 + n % 5]
    FROM generate_series(1, 300) n`;
  await tx`
    CREATE TEMP TABLE seed_tags ON COMMIT DROP AS
    SELECT row_number() OVER (ORDER BY md5(slug)) - 1 AS n, id, count(*) OVER () AS total FROM tags`;
  await tx`
    INSERT INTO entry_tags (entry_id, tag_id, position)
    SELECT e.id, t.id, place FROM (
      SELECT id, place, floor((SELECT max(total) FROM seed_tags) * power(random(), 2))::int AS tag
      FROM seed_entries, generate_series(0, 2) place
    ) e JOIN seed_tags t ON t.n = e.tag
    ON CONFLICT DO NOTHING`;
}
