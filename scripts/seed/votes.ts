import type { TransactionSql } from 'postgres';
import type { Size } from './options';

/**
 * The votes that `seed_entries` plans. Those of an entry step through all members but its maker by a number that has no
 * divisor in common with how many they are: no member votes twice. Most come soon after publication.
 */
export async function seedVotes(tx: TransactionSql, { members }: Size): Promise<void> {
  const others = members - 1;
  const step = [7919, 104_729, 1].find((number) => number === 1 || others % number !== 0) ?? 1;
  await tx`
    INSERT INTO votes (member_id, entry_id, created_at)
    SELECT m.id, e.id, e.at + (now() - e.at) * power(random(), 3)
    FROM seed_entries e CROSS JOIN LATERAL generate_series(1, e.votes) k
    JOIN seed_members m ON m.n = (e.maker + 1 + (e.n::bigint * 31 + k::bigint * ${step}::bigint) % ${others}) % ${members}`;
}
