import 'server-only';
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { caseQuestions, cases, moderationActions } from '@/db/schema';

/** What was asked in these cases and what came back, the oldest first. */
export const listQuestions = (caseIds: string[]) =>
  db
    .select({
      id: caseQuestions.actionId,
      words: moderationActions.words,
      createdAt: caseQuestions.createdAt,
      dueAt: caseQuestions.dueAt,
      answer: caseQuestions.answer,
      answeredAt: caseQuestions.answeredAt,
      lapsedAt: caseQuestions.lapsedAt,
    })
    .from(caseQuestions)
    .innerJoin(moderationActions, eq(moderationActions.id, caseQuestions.actionId))
    .where(inArray(caseQuestions.caseId, caseIds))
    .orderBy(asc(caseQuestions.actionId))
    .limit(20);

export type OwnQuestion = Awaited<ReturnType<typeof readOwn>>[number];

/** The newest 20 questions to a member of which they were told, each with how it stands. Who asked is not told. */
export const listOwnQuestions = (memberId: string): Promise<OwnQuestion[]> => readOwn(memberId);

/** One of them, or null for everyone else. */
export async function getOwnQuestion(memberId: string, id: string): Promise<OwnQuestion | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return (await readOwn(memberId, id))[0] ?? null;
}

const readOwn = async (memberId: string, id?: string) => {
  const rows = await db
    .select({
      id: caseQuestions.actionId,
      words: moderationActions.words,
      snapshot: cases.snapshot,
      state: cases.state,
      kind: cases.kind,
      askedAt: caseQuestions.createdAt,
      dueAt: caseQuestions.dueAt,
      answer: caseQuestions.answer,
      answeredAt: caseQuestions.answeredAt,
      lapsedAt: caseQuestions.lapsedAt,
    })
    .from(caseQuestions)
    .innerJoin(moderationActions, eq(moderationActions.id, caseQuestions.actionId))
    .innerJoin(cases, eq(cases.id, caseQuestions.caseId))
    .where(
      and(
        eq(caseQuestions.memberId, memberId),
        isNotNull(caseQuestions.toldAt),
        id ? eq(caseQuestions.actionId, id) : undefined,
      ),
    )
    .orderBy(desc(caseQuestions.actionId))
    .limit(20);
  return rows.map(
    ({ snapshot, state, lapsedAt, ...row }) =>
      ({
        ...row,
        title: snapshot.title,
        standing: row.answer !== null ? 'answered' : state === 'closed' ? 'over' : lapsedAt ? 'late' : 'open',
      }) as const,
  );
};
