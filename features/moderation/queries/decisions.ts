import 'server-only';
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { cases, moderationActions, type RuleId, reports, type SubjectKind, statements } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import { undoSeconds } from '../rules';

const pageSize = 20;

export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>['decisions'][number];

/** What was decided about a member and what is theirs, the newest first. Only what they were told of. */
export async function listDecisions(memberId: string, after: string | null) {
  const place = decodeCursor(after, z.tuple([z.uuid()]));
  const rows = await db
    .select({
      id: statements.actionId,
      kind: moderationActions.kind,
      subjectKind: moderationActions.subjectKind,
      rule: moderationActions.rule,
      title: sql<string>`coalesce(${cases.snapshot} ->> 'title', '')`,
      at: moderationActions.createdAt,
      appealed: sql<boolean>`${statements.appealedAt} IS NOT NULL`,
      outcome: statements.outcome,
    })
    .from(statements)
    .innerJoin(moderationActions, eq(moderationActions.id, statements.actionId))
    .leftJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(
      and(
        eq(statements.memberId, memberId),
        isNotNull(statements.toldAt),
        place ? lt(statements.actionId, place[0]) : undefined,
      ),
    )
    .orderBy(desc(statements.actionId))
    .limit(pageSize + 1);
  const decisions = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? decisions.at(-1) : undefined;
  return { decisions, next: last ? encodeCursor([last.id]) : null };
}

export type ReportRow = {
  number: number;
  title: string;
  subjectKind: SubjectKind;
  rule: RuleId;
  at: Date;
  /** `held`: out of sight until moderators have looked again. */
  state: 'waiting' | 'held' | 'acted' | 'kept';
};

/** The newest 20 reports of a member, and what came of each once they were told. */
export async function listOwnReports(memberId: string): Promise<ReportRow[]> {
  return db
    .select({
      number: cases.number,
      title: sql<string>`coalesce(${cases.snapshot} ->> 'title', '')`,
      subjectKind: cases.subjectKind,
      rule: reports.rule,
      at: reports.createdAt,
      state: sql<
        ReportRow['state']
      >`CASE WHEN ${reports.toldAt} IS NOT NULL THEN ${outcomeOfCase} ELSE ${standOfCase} END`,
    })
    .from(reports)
    .innerJoin(cases, eq(cases.id, reports.caseId))
    .where(eq(reports.reporterId, memberId))
    .orderBy(desc(reports.id))
    .limit(20);
}

/** What stands decided; a decision that was taken back within its 20 seconds never was. */
const decision = sql`(
  SELECT a.id, a.kind, a.subject_id, a.created_at FROM ${moderationActions} a
  WHERE a.case_id = ${cases.id} AND a.kind NOT IN ('ask', 'reverse') ORDER BY a.id DESC LIMIT 1)`;

/** What was held was kept in the end, unless something was done about it before its reporter was told. */
const outcomeOfCase = sql`(
  SELECT CASE d.kind WHEN 'keep' THEN 'kept' WHEN 'hold' THEN CASE WHEN EXISTS (
    SELECT FROM moderation_actions l
    WHERE l.subject_kind = 'entry' AND l.subject_id = d.subject_id AND l.id > d.id AND l.created_at <= ${reports.toldAt}
      AND l.kind IN ('remove', 'rate', 'minor')
      AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = l.id)
  ) THEN 'acted' ELSE 'kept' END ELSE 'acted' END FROM ${decision} d)`;

/** Of what is held, and cannot be undone any more. Its maker may have deleted it since. */
const standOfCase = sql`coalesce((
  SELECT CASE WHEN EXISTS (SELECT FROM entries e WHERE e.id = d.subject_id) THEN 'held' ELSE 'acted' END
  FROM ${decision} d WHERE d.kind = 'hold' AND d.created_at <= now() - make_interval(secs => ${undoSeconds})
    AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = d.id)), 'waiting')`;
