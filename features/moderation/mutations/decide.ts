import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { caseQuestions, cases, members, statements } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { applyDecision } from '../effects/apply';
import type { Decision } from '../input';
import { tellDecisionJob } from '../jobs';
import { mayJudge, mayModerate } from '../policy';
import { isFor } from '../queries/is-for';
import { findJudged } from '../queries/judged';
import { actionsIn, claimMinutes, leavesOpen, undoSeconds } from '../rules';
import { askAbout } from './ask';
import { isFree, whyNot } from './claim';
import { decideAppeal } from './decide-appeal';
import { decideWithCopies } from './decide-copies';
import { keepSeen } from './keep-seen';
import { openHeld } from './open-held';
import { type Call, type Decided, ofCase, record } from './record';
import { refusePicture } from './refuse-picture';
import { liftByStrikes, strike, suspend } from './sanctions';
import { moveTrust } from './trust';

/**
 * Carries out what a moderator decided about an open case, and closes it unless something is left to decide: the change,
 * its row in the record, strikes and the statement of reasons, all or nothing. Of two moderators who decide at once, the
 * second is told so. The people concerned hear of it after 20 seconds, in which it can be taken back.
 */
export async function decideCase(
  viewer: Viewer | null,
  decision: Decision,
  requestId: string = randomUUID(),
  tx: Executor = db,
): Promise<Outcome<Decided>> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const judged = await findJudged(tx, decision.caseId);
    const may = judged ? mayJudge(viewer, judged.member) : refuse('not_found');
    if (may || !judged) return may ?? refuse('not_found');
    if (decision.kind === 'ask') return askAbout(tx, { viewer, decision, requestId });
    const found = await takeCase(tx, viewer, decision.caseId, leavesOpen(judged.kind, decision.kind));
    if (!found.ok) return found;
    const call = { viewer, decision, requestId, ...found.value };
    return found.value.kind === 'appeal' ? decideAppeal(tx, call) : decideWithCopies(tx, call, decideOrdinary);
  });
}

type Found = Omit<Call, 'viewer' | 'decision' | 'requestId'>;

/** Closing comes first, or taking what stays open: whoever changes the row is the one who decides. */
async function takeCase(tx: Executor, viewer: Viewer, caseId: string, staysOpen: boolean): Promise<Outcome<Found>> {
  const [found] = await taken(tx, viewer, caseId, staysOpen ? kept : closed);
  if (!found) return whyNot(tx, viewer, caseId);
  if (staysOpen) return done(found);
  // What was asked is decided without an answer.
  await tx
    .update(caseQuestions)
    .set({ lapsedAt: sql`now()` })
    .where(and(eq(caseQuestions.caseId, caseId), isNull(caseQuestions.answeredAt), isNull(caseQuestions.lapsedAt)));
  return done(found);
}

const closed = { state: 'closed', closedAt: sql`now()`, answerDueAt: null, claimedUntil: sql`now()` } as const;
const kept = { claimedUntil: sql`now() + make_interval(mins => ${claimMinutes})` };

const taken = (tx: Executor, viewer: Viewer, caseId: string, change: typeof closed | typeof kept) =>
  tx
    .update(cases)
    .set({ ...change, claimedById: viewer.id })
    .where(and(eq(cases.id, caseId), eq(cases.state, 'open'), isFree(viewer.id), isFor(viewer)))
    .returning(ofCase);

async function decideOrdinary(tx: Executor, call: Call): Promise<Outcome<Decided>> {
  const { viewer, decision, kind, subjectKind, subjectId, memberId } = call;
  if (!actionsIn(kind, subjectKind).includes(decision.kind)) return refuse('invalid', 'not_for_this');
  const isAsked = kind === 'brake' || kind === 'takedown';
  if (isAsked && decision.words === '') return invalid({ words: 'required' });
  if (kind === 'first' && decision.kind !== 'approve') await keepSeen(tx, { ...call, state: 'waiting' });
  const subject = { kind: subjectKind, id: subjectId };
  const applied = await applyDecision(tx, subject, decision, isAsked || call.leadId !== null);
  if (!applied.ok) return applied;
  const { target, before, after, tags } = applied.value;
  const points = 'strikePoints' in decision && memberId ? decision.strikePoints : 0;
  const lifted = kind === 'review' && memberId ? await liftByStrikes(tx, memberId, 'all') : [];
  const actionId = await record(tx, call, {
    ...{ kind: decision.kind, subjectKind: target.kind, subjectId: target.id, strikePoints: points },
    ...{
      before: { ...before, ...(lifted.length > 0 && { lifted }) },
      after: { ...after, ...(isMisuse(decision) && { misuse: true }) },
    },
    rule: 'rule' in decision ? decision.rule : null,
  });
  if (decision.kind === 'hold') await openHeld(tx, { actionId, entryId: target.id, rule: decision.rule });
  await moveTrust(tx, { kind: decision.kind, target, memberId }, 1);
  if (memberId) await punish(tx, { actionId, memberId, moderatorId: viewer.id, points, decision });
  if (decision.kind === 'remove' && subjectKind === 'photo')
    await refusePicture(tx, {
      actionId,
      photoId: subjectId,
      memberId: isAsked || call.leadId || decision.copies ? null : memberId,
    });
  if (memberId && (isAsked || !['keep', 'approve'].includes(decision.kind)))
    await tx.insert(statements).values({ actionId, memberId });
  await enqueue(tx, tellDecisionJob, { actionId }, { after: undoSeconds, priority: 10 });
  return done({ actionId, tags });
}

const isMisuse = (decision: Decision) => decision.kind === 'lift' && decision.misuse === true;

type Punished = { actionId: string; memberId: string; moderatorId: string; points: number; decision: Decision };

async function punish(tx: Executor, { points, decision, ...against }: Punished): Promise<void> {
  const { words } = decision;
  if (points > 0) {
    const [member] = await tx
      .select({ handle: members.handle })
      .from(members)
      .where(and(eq(members.id, against.memberId), ne(members.role, 'admin')));
    if (member) await strike(tx, points, { ...against, words, handle: member.handle });
  }
  if (decision.kind === 'suspend') await suspend(tx, { ...against, words, scope: 'all', days: decision.days });
  if (decision.kind === 'ban') await suspend(tx, { ...against, words, scope: 'all', days: null });
}
