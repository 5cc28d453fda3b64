import 'server-only';
import { and, desc, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { voteRings } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from '../../policy';
import { isNoVoter } from './own-part';

const pageSize = 30;
const placeIn = z.tuple([z.number().min(0).max(1), z.uuid()]);

export type RingRow = Awaited<ReturnType<typeof readRings>>[number];

/**
 * Rings that were found and have not expired, the strongest first, and in none of which the viewer votes; with `aside`
 * those put aside. Null for all but moderators.
 */
export async function listRings(viewer: Viewer | null, aside: boolean, after: string | null = null) {
  if (!viewer || mayModerate(viewer)) return null;
  const place = decodeCursor(after, placeIn);
  const further = place
    ? sql`(${voteRings.score}, ${voteRings.id}) < (${place[0]}::real, ${place[1]}::uuid)`
    : undefined;
  const set = aside ? isNotNull(voteRings.dismissedAt) : isNull(voteRings.dismissedAt);
  const rows = await readRings(and(set, sql`${voteRings.expiresAt} > now()`, isNoVoter(viewer.id), further));
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { rows: shown, next: last ? encodeCursor([last.score, last.id]) : null };
}

const readRings = (where: SQL | undefined) =>
  db
    .select({
      id: voteRings.id,
      number: voteRings.number,
      score: voteRings.score,
      foundAt: voteRings.foundAt,
      voters: sql<number>`(SELECT count(*)::int FROM vote_ring_members m WHERE m.ring_id = vote_rings.id AND m.part = 'voter')`,
      inside: sql<number>`(SELECT coalesce(sum(m.inside), 0)::int FROM vote_ring_members m WHERE m.ring_id = vote_rings.id)`,
      given: sql<number>`(SELECT coalesce(sum(m.given), 0)::int FROM vote_ring_members m WHERE m.ring_id = vote_rings.id)`,
      handles: sql<
        string[]
      >`ARRAY(SELECT who.handle::text FROM vote_ring_members m JOIN members who ON who.id = m.member_id
        WHERE m.ring_id = vote_rings.id AND m.part = 'voter' ORDER BY m.inside DESC, who.handle LIMIT 6)`,
    })
    .from(voteRings)
    .where(where)
    .orderBy(desc(voteRings.score), desc(voteRings.id))
    .limit(pageSize + 1);
