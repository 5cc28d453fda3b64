import type { TransactionSql } from 'postgres';
import type { Size } from './options';

const bodies = [
  'How long did the seams take?',
  'The paint is lovely.',
  'Which foam is this?',
  'I saw this in the hall!',
  'Thank you all.',
];

/** The comments that `seed_entries` plans; every fourth of an entry answers its first. */
export async function seedComments(tx: TransactionSql, { members }: Size): Promise<void> {
  await tx`
    CREATE TEMP TABLE seed_comments ON COMMIT DROP AS
    SELECT entry_id, k, at, uuidv7(at - now()) AS id, floor(${members} * random())::int AS writer FROM (
      SELECT e.id AS entry_id, k, e.at + (now() - e.at) * (k + random()) / (e.comments + 2) AS at
      FROM seed_entries e CROSS JOIN LATERAL generate_series(1, e.comments) k
    ) f`;
  await tx`
    INSERT INTO comments (id, entry_id, member_id, parent_id, body, created_at)
    SELECT c.id, c.entry_id, m.id, first.id, (${bodies}::text[])[1 + (c.k + c.writer) % ${bodies.length}], c.at
    FROM seed_comments c JOIN seed_members m ON m.n = c.writer
    LEFT JOIN seed_comments first ON first.entry_id = c.entry_id AND first.k = 1 AND c.k % 4 = 0
    ORDER BY c.at`;
}
