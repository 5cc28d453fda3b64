import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { caseAnswers, cases } from '@/db/schema';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { AnswerInput } from '../input';

/** What the uploader says about a photo that somebody asked for; until it is decided they may say it anew. */
export async function answerCase(
  viewer: Pick<Viewer, 'id'> | null,
  { number, words }: AnswerInput,
  tx: Executor = db,
): Promise<Outcome> {
  if (!viewer) return refuse('sign_in');
  return transact(tx, async (tx) => {
    const own = and(
      eq(cases.number, number),
      eq(cases.memberId, viewer.id),
      inArray(cases.kind, ['brake', 'takedown']),
    );
    // Whoever decides it at this moment waits, or has decided.
    const [found] = await tx.select({ id: cases.id, state: cases.state }).from(cases).where(own).for('update');
    if (!found) return refuse('not_found');
    if (found.state === 'closed') return refuse('conflict', 'case_decided');
    await tx
      .insert(caseAnswers)
      .values({ caseId: found.id, words })
      .onConflictDoUpdate({ target: caseAnswers.caseId, set: { words, createdAt: sql`now()` } });
    return done();
  });
}
