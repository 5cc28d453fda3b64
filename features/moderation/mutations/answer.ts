import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { caseQuestions, cases } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';

type Input = { question: string; words: string };

/**
 * Answers a moderator's question once. The case comes back to the top of the queue. The suspended may answer too, and
 * so may who is late, while nothing is decided.
 */
export async function answerQuestion(
  viewer: Pick<Viewer, 'id'> | null,
  { question, words }: Input,
  tx: Executor = db,
): Promise<Outcome> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const own = and(
      eq(caseQuestions.actionId, question),
      eq(caseQuestions.memberId, viewer.id),
      isNotNull(caseQuestions.toldAt),
    );
    const [asked] = await tx
      .select({ caseId: caseQuestions.caseId, state: cases.state, answeredAt: caseQuestions.answeredAt })
      .from(caseQuestions)
      .innerJoin(cases, eq(cases.id, caseQuestions.caseId))
      .where(own)
      .for('update', { of: cases });
    if (!asked) return refuse('not_found');
    if (asked.state === 'closed') return refuse('conflict', 'question_over');
    const [answered] = await tx
      .update(caseQuestions)
      .set({ answer: words, answeredAt: sql`now()` })
      .where(and(own, isNull(caseQuestions.answeredAt)))
      .returning({ id: caseQuestions.actionId });
    if (!answered) return refuse('conflict', 'answered_already');
    await backOnTop(tx, asked.caseId);
    return done();
  });
}

/** Before whatever else waits: somebody has waited for this already. */
export const backOnTop = (tx: Executor, caseId: string) =>
  tx.update(cases).set({ answerDueAt: null, urgency: 4 }).where(eq(cases.id, caseId));
