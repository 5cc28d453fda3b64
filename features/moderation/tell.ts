import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { caseQuestions, cases, moderationActions, statements } from '@/db/schema';
import { enqueueTags } from '@/lib/cache-refresh';
import { moderationLogTag } from './cache';
import type { DecisionMail } from './jobs';
import { lockCase } from './mutations/lock-case';
import { tellRequesters } from './requests/tell-requesters';
import { tellByMail } from './tell-by-mail';
import { tellReporters } from './tell-reporters';

/**
 * Tells the person concerned and whoever reported it, each once, unless the decision was taken back meanwhile. What was
 * told and the mails that say so are one transaction: neither is without the other, also when no mail server answers.
 */
export async function tellDecision({ actionId }: { actionId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const [action] = await tx
      .select({
        kind: moderationActions.kind,
        words: moderationActions.words,
        caseId: moderationActions.caseId,
        title: sql<string>`${cases.snapshot} ->> 'title'`,
        subjectKind: moderationActions.subjectKind,
        subjectId: moderationActions.subjectId,
        appealedId: cases.appealedId,
        reversesId: moderationActions.reversesId,
      })
      .from(moderationActions)
      .innerJoin(cases, eq(cases.id, moderationActions.caseId))
      .where(eq(moderationActions.id, actionId));
    if (!action?.caseId) return;
    const { kind, words, caseId, title, subjectKind, subjectId, appealedId, reversesId } = action;
    const said = kind === 'lift' && subjectKind === 'entry' ? 'lift_entry' : kind;
    await lockCase(tx, caseId);
    if ((await tx.$count(moderationActions, eq(moderationActions.reversesId, actionId))) > 0) return;
    if (kind === 'ask') return tellAsked(tx, actionId, { kind, words, title });
    if (kind === 'approve') await tellApproved(tx, caseId, { kind, words, title });
    else if (reversesId && !appealedId) await tellTakenBack(tx, reversesId, { kind, words, title });
    else if (appealedId) await tellAppellant(tx, appealedId, { kind, words, title });
    else await tellConcerned(tx, actionId, { kind: said, words, title });
    await tellRequesters(tx, { caseId, appealedId, kind, words });
    await tellReporters(tx, { kind, caseId, subjectKind, subjectId, appealedId, title });
    await enqueueTags(tx, [moderationLogTag]);
  });
}

type Said = { kind: string; words: string; title: string };

async function tellConcerned(tx: Executor, actionId: string, { kind, words, title }: Said): Promise<void> {
  const [told] = await tx
    .update(statements)
    .set({ toldAt: sql`now()` })
    .where(and(eq(statements.actionId, actionId), isNull(statements.toldAt)))
    .returning({ memberId: statements.memberId });
  if (!told) return;
  const about = `decision.${kind}` as DecisionMail['about'];
  await tellByMail(tx, { memberId: told.memberId, about, title, words, path: `/decisions/${actionId}` });
}

async function tellAsked(tx: Executor, actionId: string, { words, title }: Said): Promise<void> {
  const [told] = await tx
    .update(caseQuestions)
    .set({ toldAt: sql`now()` })
    .where(and(eq(caseQuestions.actionId, actionId), isNull(caseQuestions.toldAt)))
    .returning({ memberId: caseQuestions.memberId });
  if (told)
    await tellByMail(tx, {
      memberId: told.memberId,
      about: 'asked',
      title,
      words,
      path: `/decisions/asked/${actionId}`,
    });
}

async function tellApproved(tx: Executor, caseId: string, { words, title }: Said): Promise<void> {
  const [told] = await tx
    .update(cases)
    .set({ approvalToldAt: sql`now()` })
    .where(and(eq(cases.id, caseId), isNull(cases.approvalToldAt)))
    .returning({ memberId: cases.memberId, path: sql<string>`${cases.snapshot} ->> 'path'` });
  if (told?.memberId)
    await tellByMail(tx, { memberId: told.memberId, about: 'approved', title, words, path: told.path });
}

async function tellTakenBack(tx: Executor, reversedId: string, { words, title }: Said): Promise<void> {
  const [told] = await tx
    .update(statements)
    .set({ outcomeToldAt: sql`now()` })
    .where(and(eq(statements.actionId, reversedId), isNotNull(statements.outcome), isNull(statements.outcomeToldAt)))
    .returning({ memberId: statements.memberId });
  if (told)
    await tellByMail(tx, {
      memberId: told.memberId,
      about: 'taken_back',
      title,
      words,
      path: `/decisions/${reversedId}`,
    });
}

async function tellAppellant(tx: Executor, appealedId: string, { kind, words, title }: Said): Promise<void> {
  const [told] = await tx
    .update(statements)
    .set({ outcomeToldAt: sql`now()` })
    .where(and(eq(statements.actionId, appealedId), isNotNull(statements.outcome), isNull(statements.outcomeToldAt)))
    .returning({ memberId: statements.memberId });
  if (!told) return;
  const about = kind === 'reverse' ? 'appeal_reversed' : 'appeal_upheld';
  await tellByMail(tx, { memberId: told.memberId, about, title, words, path: `/decisions/${appealedId}` });
}
