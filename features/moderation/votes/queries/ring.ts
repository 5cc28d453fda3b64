import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { members, moderationActions, voteRingMembers, voteRings } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from '../../policy';
import { isNoVoter } from './own-part';

export type RingView = NonNullable<Awaited<ReturnType<typeof getRing>>>;
export type RingMember = RingView['members'][number];
export type RingPair = RingView['pairs'][number];
export type RingVote = RingView['votes'][number];
export type RingVoid = RingView['voids'][number];

/** As many of its votes as the page of a ring shows, the newest first. */
export const mostShown = 500;

/** A ring with what speaks for it. Hashes stay here: only whether they match is told. Null for all but moderators, and for its voters. */
export async function getRing(viewer: Viewer | null, number: number) {
  if (!viewer || mayModerate(viewer)) return null;
  const [ring] = await db
    .select({
      id: voteRings.id,
      number: voteRings.number,
      score: voteRings.score,
      foundAt: voteRings.foundAt,
      expiresAt: voteRings.expiresAt,
      dismissedAt: voteRings.dismissedAt,
    })
    .from(voteRings)
    .where(and(eq(voteRings.number, number), sql`${voteRings.expiresAt} > now()`, isNoVoter(viewer.id)));
  if (!ring) return null;
  const { id, ...shown } = ring;
  const [who, pairs, lines, given, voids] = await Promise.all([
    listMembers(id),
    listPairs(id),
    listLines(id),
    listVotes(id),
    listVoids(number),
  ]);
  return { ...shown, members: who, pairs, lines, votes: given, voids };
}

const listMembers = (ringId: string) =>
  db
    .select({
      id: voteRingMembers.memberId,
      handle: members.handle,
      part: voteRingMembers.part,
      given: voteRingMembers.given,
      inside: voteRingMembers.inside,
      since: members.createdAt,
      isHeld: members.votesHeld,
    })
    .from(voteRingMembers)
    .innerJoin(members, eq(members.id, voteRingMembers.memberId))
    .where(eq(voteRingMembers.ringId, ringId))
    .orderBy(desc(voteRingMembers.part), desc(voteRingMembers.inside), members.handle);

type Pair = Record<'one' | 'other', string> &
  Record<'score' | 'toOther' | 'toOne' | 'devices' | 'networks' | 'minutes' | 'shared', number>;

/** The strongest 60. */
const listPairs = async (ringId: string) =>
  (await db.execute(sql`
    SELECT a.handle::text AS one, b.handle::text AS other, p.score, p.to_other AS "toOther", p.to_one AS "toOne",
      p.devices, p.networks, p.minutes, p.shared
    FROM vote_ring_pairs p JOIN members a ON a.id = p.one_id JOIN members b ON b.id = p.other_id
    WHERE p.ring_id = ${ringId} ORDER BY p.score DESC, a.handle, b.handle LIMIT 60`)) as unknown as Pair[];

const insideOf = (ringId: string) => sql`
  FROM vote_ring_members voter JOIN votes v ON v.member_id = voter.member_id
  JOIN entries e ON e.id = v.entry_id
  JOIN vote_ring_members maker ON maker.ring_id = voter.ring_id AND maker.member_id = e.member_id
  WHERE voter.ring_id = ${ringId} AND voter.part = 'voter'`;

/** Who gave whom how many votes, now. */
const listLines = async (ringId: string) =>
  (await db.execute(sql`
    SELECT v.member_id AS "from", e.member_id AS "to", count(*)::int AS votes ${insideOf(ringId)} GROUP BY 1, 2
  `)) as unknown as { from: string; to: string; votes: number }[];

type Vote = {
  voterId: string;
  voter: string;
  entryId: string;
  title: string;
  path: string;
  maker: string;
  at: string;
  state: 'counts' | 'held' | 'void';
  /** Whether another of the ring voted from the same place on the same day; `unknown` when it is not known any more. */
  place: 'device' | 'network' | 'own' | 'unknown';
};

const listVotes = async (ringId: string) =>
  (await db.execute(sql`
    SELECT v.member_id AS "voterId", who.handle::text AS voter, e.id AS "entryId", e.title,
      '/e/' || e.public_id || '/' || e.slug AS path, made.handle::text AS maker,
      to_char(v.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
      CASE WHEN x.member_id IS NOT NULL THEN 'void' WHEN v.counted THEN 'counts' ELSE 'held' END AS state,
      CASE WHEN t.network IS NULL THEN 'unknown'
        WHEN EXISTS (SELECT FROM vote_traces o JOIN vote_ring_members r ON r.member_id = o.member_id AND r.ring_id = ${ringId}
          WHERE o.network = t.network AND o.device = t.device AND o.member_id <> v.member_id) THEN 'device'
        WHEN EXISTS (SELECT FROM vote_traces o JOIN vote_ring_members r ON r.member_id = o.member_id AND r.ring_id = ${ringId}
          WHERE o.network = t.network AND o.member_id <> v.member_id) THEN 'network'
        ELSE 'own' END AS place
    FROM (SELECT v.member_id, v.entry_id ${insideOf(ringId)} ORDER BY v.created_at DESC LIMIT ${mostShown}) inside
    JOIN votes v ON v.member_id = inside.member_id AND v.entry_id = inside.entry_id
    JOIN entries e ON e.id = v.entry_id JOIN members who ON who.id = v.member_id JOIN members made ON made.id = e.member_id
    LEFT JOIN vote_traces t ON t.member_id = v.member_id AND t.entry_id = v.entry_id
    LEFT JOIN vote_voids x ON x.member_id = v.member_id AND x.entry_id = v.entry_id
    ORDER BY v.created_at DESC, who.handle`)) as unknown as Vote[];

/** What was voided in this ring, by whom and why, and whether it was taken back. */
const listVoids = (number: number) =>
  db
    .select({
      id: moderationActions.id,
      voter: sql<string | null>`(SELECT m.handle::text FROM members m WHERE m.id = moderation_actions.member_id)`,
      moderator: sql<
        string | null
      >`(SELECT m.handle::text FROM members m WHERE m.id = moderation_actions.moderator_id)`,
      votes: sql<number>`jsonb_array_length(${moderationActions.after} -> 'entries')`,
      rule: moderationActions.rule,
      words: moderationActions.words,
      createdAt: moderationActions.createdAt,
      // Without a join Drizzle leaves the table out of a column's name here, and it would be another row's.
      reversed: sql<boolean>`EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = moderation_actions.id)`,
    })
    .from(moderationActions)
    .where(
      and(eq(moderationActions.kind, 'void_votes'), sql`${moderationActions.after} ->> 'ring' = ${String(number)}`),
    )
    .orderBy(desc(moderationActions.id))
    .limit(60);
