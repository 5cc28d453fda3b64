import 'server-only';
import { and, eq, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { cases, members } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Viewer } from '@/lib/viewer';
import { mayModerate } from '../policy';
import type { Queue } from '../queues';
import { isFor } from './is-for';

export type CaseRow = Awaited<ReturnType<typeof readRows>>[number];
export type CasePage = { rows: CaseRow[]; next: string | null };

const pageSize = 40;
const placeIn = z.tuple([z.number().int().min(1).max(6), z.uuid()]);

/** Open cases that this moderator may decide, the most urgent and then the oldest first. Null for everyone else. */
export async function listCases(
  viewer: Viewer | null,
  queue: Queue,
  after: string | null = null,
): Promise<CasePage | null> {
  if (!viewer || mayModerate(viewer)) return null;
  const place = decodeCursor(after, placeIn);
  const further =
    place &&
    sql`(${cases.urgency} < ${place[0]} OR (${cases.urgency} = ${place[0]} AND ${cases.id} > ${place[1]}::uuid))`;
  const rows = await readRows(and(inQueue(viewer, queue), further ?? undefined), viewer.id);
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { rows: shown, next: last ? encodeCursor([last.urgency, last.id]) : null };
}

/** How many cases wait in each queue. */
export async function countQueues(viewer: Viewer): Promise<Record<Queue, number>> {
  const [row] = await db
    .select({
      open: sql<number>`count(*) FILTER (WHERE ${isIn.open})::int`,
      brakes: sql<number>`count(*) FILTER (WHERE ${isIn.brakes})::int`,
      first: sql<number>`count(*) FILTER (WHERE ${isIn.first})::int`,
      mine: sql<number>`count(*) FILTER (WHERE ${isMine(viewer.id)})::int`,
      asked: sql<number>`count(*) FILTER (WHERE ${isIn.asked})::int`,
      appeals: sql<number>`count(*) FILTER (WHERE ${isIn.appeals})::int`,
    })
    .from(cases)
    .leftJoin(members, eq(members.id, cases.memberId))
    .where(forThis(viewer));
  return row ?? { open: 0, brakes: 0, first: 0, mine: 0, asked: 0, appeals: 0 };
}

/** Open, and neither about this moderator nor, unless an admin asks, about another one. */
export const forThis = (viewer: Pick<Viewer, 'id' | 'role'>): SQL | undefined =>
  and(
    eq(cases.state, 'open'),
    sql`${cases.memberId} IS DISTINCT FROM ${viewer.id}`,
    viewer.role === 'admin' ? undefined : or(sql`${members.role} IS NULL`, eq(members.role, 'member')),
    isFor(viewer),
  );

const isMine = (moderatorId: string) => sql`${cases.claimedById} = ${moderatorId} AND ${cases.claimedUntil} > now()`;

/** What waits for an answer is beside the others, where it is looked for by who wants to know. */
const isIn = {
  open: sql`(${cases.kind} NOT IN ('first', 'appeal') AND ${cases.answerDueAt} IS NULL)`,
  brakes: sql`${cases.kind} IN ('brake', 'takedown')`,
  first: sql`(${cases.kind} = 'first' AND ${cases.answerDueAt} IS NULL)`,
  asked: sql`${cases.answerDueAt} IS NOT NULL`,
  appeals: sql`${cases.kind} = 'appeal'`,
};

const inQueue = (viewer: Viewer, queue: Queue) =>
  and(forThis(viewer), queue === 'mine' ? isMine(viewer.id) : isIn[queue]);

const readRows = (where: SQL | undefined, viewerId: string) =>
  db
    .select({
      id: cases.id,
      number: cases.number,
      kind: cases.kind,
      subjectKind: cases.subjectKind,
      rule: cases.rule,
      urgency: cases.urgency,
      reportCount: cases.reportCount,
      title: sql<string>`left(${cases.snapshot} ->> 'title', 120)`,
      picture: sql<{ key: string; file: string } | null>`${cases.snapshot} -> 'pictures' -> 0`,
      /** Of an entry that waits: its own first photo. */
      cover: sql<string | null>`CASE WHEN ${cases.kind} = 'first' THEN (
        SELECT p.key FROM entries e JOIN photos p ON p.id = e.cover_photo_id AND p.status = 'ready'
        WHERE e.id = ${cases.subjectId} AND e.state = 'waiting') END`,
      answerDueAt: cases.answerDueAt,
      /** Until when a brake is to be decided. */
      dueAt: cases.dueAt,
      /** An answer came, or none in time. */
      isBack: sql<boolean>`${cases.urgency} = 4`,
      handle: members.handle,
      createdAt: cases.createdAt,
      holder: sql<string | null>`CASE WHEN ${cases.claimedUntil} > now() THEN (
        SELECT m.handle::text FROM members m WHERE m.id = ${cases.claimedById}) END`,
      isMine: sql<boolean>`coalesce(${isMine(viewerId)}, false)`,
    })
    .from(cases)
    .leftJoin(members, eq(members.id, cases.memberId))
    .where(where)
    .orderBy(sql`${cases.urgency} DESC`, cases.id)
    .limit(pageSize + 1);
