import 'server-only';
import { desc, type SQL, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { z } from 'zod';
import { db } from '@/db/client';
import { type ActionKind, type KeepingKind, type KeptKind, moderationActions, type SubjectKind } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import { moderationLogTag } from '../cache';
import { undoSeconds } from '../rules';

const pageSize = 50;

export type LogRow = NonNullable<Awaited<ReturnType<typeof listLog>>>['rows'][number];

/**
 * What moderators did, the newest first, as everyone may know it: the day, the deed, the rule and the kind of thing.
 * Null for a cursor that is none.
 */
export async function listLog(after: string | null) {
  'use cache';
  cacheTag(moderationLogTag);
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const place = after === null ? null : decodeCursor(after, z.tuple([z.uuid()]));
  if (after !== null && !place) return null;
  const found = await db
    .select({
      id: moderationActions.id,
      day: sql<string>`to_char(${moderationActions.createdAt} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
      kind: sql<ActionKind | KeepingKind>`${moderationActions.kind}`,
      rule: moderationActions.rule,
      subjectKind: sql<SubjectKind | KeptKind>`${moderationActions.subjectKind}`,
      // Without a join Drizzle leaves the table out of a column's name here, and it would be another row's.
      reversed: sql<boolean>`EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = moderation_actions.id)`,
    })
    .from(moderationActions)
    .where(place ? sql`${standing} AND ${moderationActions.id} < ${place[0]}` : standing)
    .orderBy(desc(moderationActions.id))
    .limit(pageSize + 1);
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  return { rows: rows.map(({ id: _, ...row }) => row), next: last ? encodeCursor([last.id]) : null };
}

/**
 * Decisions that were carried out, whose 20 seconds are over and that were not taken back in them. A later reversal stands beside what it
 * reverses.
 */
export const standing: SQL = sql`(NOT ${moderationActions.after} ? 'refused' AND ${moderationActions.createdAt} <= now() - make_interval(secs => ${undoSeconds})
  AND NOT EXISTS (SELECT FROM moderation_actions u
    WHERE u.case_id = ${moderationActions.caseId}
    AND (u.reverses_id = ${moderationActions.id} OR u.id = ${moderationActions.reversesId})
    AND abs(extract(epoch FROM u.created_at - ${moderationActions.createdAt})) <= ${undoSeconds}))`;
