import type { TransactionSql } from 'postgres';
import type { Size } from './options';

/** Members who joined over five years and long enough ago for their votes to count; `seed_members` has their numbers from 0. */
export async function seedMembers(tx: TransactionSql, { members }: Size): Promise<void> {
  await tx`
    CREATE TEMP TABLE seed_members ON COMMIT DROP AS
    SELECT n, at, uuidv7(at - now()) AS id
    FROM (SELECT n, now() - interval '60 days' - interval '5 years' * (1 - n::float / ${members}) AS at FROM generate_series(0, ${members}::int - 1) n) AS f`;
  await tx`
    INSERT INTO members (id, handle, created_at, approved_count, votes_held)
    SELECT id, 'seed-' || lpad(n::text, 8, '0'), at, 9, false FROM seed_members ORDER BY n`;
  await tx`CREATE UNIQUE INDEX ON seed_members (n) INCLUDE (id)`;
}
