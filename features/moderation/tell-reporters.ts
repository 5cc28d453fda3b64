import 'server-only';
import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { moderationActions, reports } from '@/db/schema';
import { tellByMail } from './tell-by-mail';

type Done = {
  kind: string;
  caseId: string;
  subjectKind: string;
  subjectId: string;
  appealedId: string | null;
  title: string;
};

/**
 * Tells everyone who reported something what came of it, once. That it is held is no outcome yet: they hear what
 * moderators decide when they have looked again, or that the hold was taken back.
 */
export async function tellReporters(tx: Executor, done: Done): Promise<void> {
  if (done.kind === 'hold') return;
  const about = (await isKept(tx, done)) ? 'report_kept' : 'report_acted';
  const told = await tx
    .update(reports)
    .set({ toldAt: sql`now()` })
    .where(and(concluded(done), isNull(reports.toldAt), isNotNull(reports.reporterId)))
    .returning({ memberId: reports.reporterId });
  for (const { memberId } of told)
    if (memberId) await tellByMail(tx, { memberId, about, title: done.title, words: '', path: '/decisions' });
}

/** What its own case is about, and what was held until now: by this very entry, or by the action that is appealed against. */
const concluded = ({ kind, caseId, subjectKind, subjectId, appealedId }: Done): SQL => {
  const isOver = subjectKind === 'entry' && (kind === 'remove' || kind === 'lift');
  const isReversed = appealedId !== null && kind === 'reverse';
  return sql`(${reports.caseId} = ${caseId} OR ${reports.caseId} IN (
    SELECT a.case_id FROM moderation_actions a
    WHERE a.kind = 'hold' AND a.subject_kind = 'entry' AND a.subject_id = ${subjectId} AND (
      (${isOver} AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = a.id))
      OR (${isReversed} AND a.id = ${appealedId}::uuid))))`;
};

/** It stays, or comes back, as it was. */
async function isKept(tx: Executor, { kind, caseId }: Done): Promise<boolean> {
  if (kind === 'keep' || kind === 'reverse') return true;
  return kind === 'lift' && (await tx.$count(moderationActions, wasPutRight(caseId))) === 0;
}

const wasPutRight = (caseId: string) =>
  and(
    eq(moderationActions.caseId, caseId),
    sql`${moderationActions.kind} IN ('rate', 'minor')
    AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = moderation_actions.id)`,
  );
