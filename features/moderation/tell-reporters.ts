import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type CaseKind, cases, moderationActions, reports } from '@/db/schema';
import { tellByMail } from './tell-by-mail';

type Done = { kind: string; caseId: string; caseKind: CaseKind; appealedId: string | null; title: string };

/**
 * Tells everyone who reported something what came of it, once. That it is held is no outcome yet: they hear what
 * moderators decide when they have looked again, or that the hold was taken back.
 */
export async function tellReporters(tx: Executor, done: Done): Promise<void> {
  const caseId = await concluded(tx, done);
  if (!caseId) return;
  const about = (await isKept(tx, done)) ? 'report_kept' : 'report_acted';
  const told = await tx
    .update(reports)
    .set({ toldAt: sql`now()` })
    .where(and(eq(reports.caseId, caseId), isNull(reports.toldAt), isNotNull(reports.reporterId)))
    .returning({ memberId: reports.reporterId });
  for (const { memberId } of told)
    if (memberId) await tellByMail(tx, { memberId, about, title: done.title, words: '', path: '/decisions' });
}

/** The case whose reporters hear of it now: its own, or the one in which the entry was held. */
async function concluded(tx: Executor, { kind, caseId, caseKind, appealedId }: Done): Promise<string | null> {
  if (kind === 'hold') return null;
  if (caseKind === 'held') return kind === 'lift' || kind === 'remove' ? caseOfHold(tx, heldBy(tx, caseId)) : null;
  return appealedId && kind === 'reverse' ? caseOfHold(tx, sql`(${appealedId}::uuid)`) : caseId;
}

const heldBy = (tx: Executor, caseId: string) =>
  tx.select({ id: cases.holdId }).from(cases).where(eq(cases.id, caseId));

async function caseOfHold(tx: Executor, actionId: ReturnType<typeof heldBy> | ReturnType<typeof sql>) {
  const [found] = await tx
    .select({ id: moderationActions.caseId })
    .from(moderationActions)
    .where(and(sql`${moderationActions.id} = ${actionId}`, eq(moderationActions.kind, 'hold')));
  return found?.id ?? null;
}

/** It stays, or comes back, as it was. */
async function isKept(tx: Executor, { kind, caseId }: Done): Promise<boolean> {
  if (kind === 'keep' || kind === 'reverse') return true;
  return kind === 'lift' && (await tx.$count(moderationActions, wasPutRight(caseId))) === 0;
}

const wasPutRight = (caseId: string) => sql`${moderationActions.caseId} = ${caseId}
  AND ${moderationActions.kind} IN ('rate', 'minor')
  AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = ${moderationActions.id})`;
