import 'server-only';
import { sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';

const batch = 200;

/**
 * Brings every vote of a member to what it is worth now; the counts of the entries follow in the same transaction, by
 * trigger. Run again, it finds nothing.
 */
export async function recountVotes({ memberId }: { memberId: string }): Promise<void> {
  while ((await db.transaction((tx) => recountSome(tx, memberId))) === batch);
}

async function recountSome(tx: Executor, memberId: string): Promise<number> {
  const wrong = (await tx.execute(sql`
    SELECT entry_id AS id FROM votes WHERE member_id = ${memberId} AND counted <> vote_counts(member_id, entry_id)
    LIMIT ${batch}`)) as unknown as { id: string }[];
  if (wrong.length > 0)
    await recountOn(
      tx,
      memberId,
      wrong.map(({ id }) => id),
    );
  return wrong.length;
}

/** The same for a member's votes on these entries, which are locked first and in order, as by whoever changes several. */
export async function recountOn(tx: Executor, memberId: string, entryIds: string[]): Promise<void> {
  const ids = sql`(${sql.join(
    entryIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )})`;
  await tx.execute(sql`SELECT FROM entries WHERE id IN ${ids} ORDER BY id FOR NO KEY UPDATE`);
  await tx.execute(sql`
    UPDATE votes SET counted = NOT counted
    WHERE member_id = ${memberId} AND entry_id IN ${ids} AND counted <> vote_counts(member_id, entry_id)`);
}
