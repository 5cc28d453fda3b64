import 'server-only';
import { sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { mostVoided, type VoidInput } from '../input';

export type ChosenVote = { memberId: string; entryId: string; title: string };

/**
 * The chosen votes that there are and that are not void yet, their entries locked in order. A vote that is not one of a
 * member of this ring for another of it is left out. Null when there is no such ring.
 */
export async function listChosen(tx: Executor, { ring, vote, member }: VoidInput): Promise<ChosenVote[] | null> {
  const [found] = (await tx.execute(sql`SELECT id FROM vote_rings WHERE number = ${ring}`)) as unknown as {
    id: string;
  }[];
  if (!found) return null;
  return (await tx.execute(sql`
    WITH asked AS (
      SELECT split_part(v, ':', 1)::uuid AS member_id, split_part(v, ':', 2)::uuid AS entry_id
      FROM jsonb_array_elements_text(${JSON.stringify(vote)}::jsonb) AS v
    ), meant AS (
      SELECT m::uuid AS member_id FROM jsonb_array_elements_text(${JSON.stringify(member)}::jsonb) AS m
    )
    SELECT v.member_id AS "memberId", v.entry_id AS "entryId", e.title
    FROM vote_ring_members voter JOIN votes v ON v.member_id = voter.member_id JOIN entries e ON e.id = v.entry_id
    WHERE voter.ring_id = ${found.id} AND voter.part = 'voter'
      AND e.member_id IN (SELECT member_id FROM vote_ring_members WHERE ring_id = ${found.id})
      AND (v.member_id IN (SELECT member_id FROM meant) OR (v.member_id, v.entry_id) IN (SELECT member_id, entry_id FROM asked))
      AND NOT EXISTS (SELECT FROM vote_voids x WHERE x.member_id = v.member_id AND x.entry_id = v.entry_id)
    ORDER BY e.id, v.member_id LIMIT ${mostVoided + 1} FOR NO KEY UPDATE OF e`)) as unknown as ChosenVote[];
}

/** Brings votes to what they are worth now; by trigger the counts and ranks of their entries follow. */
export async function recountAll(tx: Executor, chosen: { memberId: string; entryId: string }[]): Promise<void> {
  const pairs = JSON.stringify(chosen.map(({ memberId, entryId }) => ({ m: memberId, e: entryId })));
  await tx.execute(sql`
    UPDATE votes SET counted = NOT counted FROM jsonb_to_recordset(${pairs}::jsonb) AS c(m uuid, e uuid)
    WHERE member_id = c.m AND entry_id = c.e AND counted <> vote_counts(member_id, entry_id)`);
}
