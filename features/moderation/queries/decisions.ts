import 'server-only';
import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import {
  type ActionKind,
  cases,
  moderationActions,
  type RuleId,
  reports,
  type SubjectKind,
  statements,
} from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';

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
  state: 'waiting' | 'acted' | 'kept';
};

/** The newest 20 reports of a member, and what came of each once they were told. */
export async function listOwnReports(memberId: string): Promise<ReportRow[]> {
  const rows = await db
    .select({
      number: cases.number,
      title: sql<string>`coalesce(${cases.snapshot} ->> 'title', '')`,
      subjectKind: cases.subjectKind,
      rule: reports.rule,
      at: reports.createdAt,
      decided: sql<ActionKind | null>`CASE WHEN ${reports.toldAt} IS NOT NULL THEN ${decisionOfCase} END`,
    })
    .from(reports)
    .innerJoin(cases, eq(cases.id, reports.caseId))
    .where(eq(reports.reporterId, memberId))
    .orderBy(desc(reports.id))
    .limit(20);
  return rows.map(({ decided, ...row }) => ({ ...row, state: stateOf(decided) }));
}

/** What stands decided; a decision that was taken back within its 20 seconds never was. */
const decisionOfCase = sql`(
  SELECT a.kind FROM ${moderationActions} a WHERE a.case_id = ${cases.id} AND a.kind <> 'reverse'
  ORDER BY a.id DESC LIMIT 1)`;

const stateOf = (decided: ActionKind | null): ReportRow['state'] =>
  decided === null ? 'waiting' : decided === 'keep' ? 'kept' : 'acted';
