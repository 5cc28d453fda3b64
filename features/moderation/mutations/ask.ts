import 'server-only';
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { caseQuestions, cases } from '@/db/schema';
import { readSettings } from '@/features/settings/queries';
import { enqueue } from '@/lib/queue';
import { done, type Outcome } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import type { Decision } from '../input';
import { tellDecisionJob } from '../jobs';
import { isFor } from '../queries/is-for';
import { undoSeconds } from '../rules';
import { isFree, whyNot } from './claim';
import { type Decided, ofCase, record } from './record';

type Asked = { viewer: Viewer; decision: Extract<Decision, { kind: 'ask' }>; requestId: string };

/**
 * Asks whom a case is about something. The case stays open and waits beside the queue, nobody's, until the answer comes
 * or its days are over. Of one case there is one question at a time.
 */
export async function askAbout(tx: Executor, { viewer, decision, requestId }: Asked): Promise<Outcome<Decided>> {
  const { daysToAnswer } = await readSettings(tx);
  const [held] = await tx
    .update(cases)
    .set({
      answerDueAt: sql`now() + make_interval(days => ${daysToAnswer}::int)`,
      ...{ claimedById: null, claimedUntil: null },
    })
    .where(
      and(
        ...[eq(cases.id, decision.caseId), eq(cases.state, 'open'), isNull(cases.answerDueAt)],
        ...[inArray(cases.kind, ['report', 'first', 'held']), isNull(cases.leadId), isNotNull(cases.memberId)],
        ...[isFree(viewer.id), isFor(viewer)],
      ),
    )
    .returning({ ...ofCase, answerDueAt: cases.answerDueAt });
  if (!held?.memberId || !held.answerDueAt) return whyNot(tx, viewer, decision.caseId);
  const { answerDueAt: dueAt, ...found } = held;
  const actionId = await record(
    tx,
    { viewer, decision, requestId, ...found },
    { kind: 'ask', subjectKind: found.subjectKind, subjectId: found.subjectId, before: {}, after: {} },
  );
  await tx.insert(caseQuestions).values({ actionId, caseId: found.caseId, memberId: held.memberId, dueAt });
  await enqueue(tx, tellDecisionJob, { actionId }, { after: undoSeconds, priority: 10 });
  return done({ actionId, tags: [] });
}
