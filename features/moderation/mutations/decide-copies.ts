import 'server-only';
import { and, asc, eq, notInArray, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases, members, moderationActions } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { done, type Outcome } from '@/lib/refusal';
import { listCopies } from '../case-photo';
import { planEvidence } from '../evidence';
import type { Decision } from '../input';
import { keepEvidenceJob } from '../jobs';
import { mayJudge } from '../policy';
import { findAction } from './decide-appeal';
import type { Call, Decided } from './record';
import { standAlone } from './stand-alone';

type Decide = (tx: Executor, call: Call) => Promise<Outcome<Decided>>;

/**
 * Decides a case and, alike, those about identical copies that are with it; each has its own row in the record and its own
 * reasons. A copy that this moderator may not judge becomes a case by itself.
 */
export async function decideWithCopies(tx: Executor, call: Call, decide: Decide): Promise<Outcome<Decided>> {
  const { viewer, caseId, decision } = call;
  if (call.kind === 'report' && decision.kind === 'remove' && decision.copies) await gatherCopies(tx, call);
  const decided = await decide(tx, call);
  if (!decided.ok) return decided;
  const tags = [...decided.value.tags];
  for (const { id, memberId, role } of await listFollowers(tx, caseId)) {
    if (mayJudge(viewer, memberId && role ? { id: memberId, role } : null)) {
      await standAlone(tx, eq(cases.id, id));
      continue;
    }
    const copy = await closeFollower(tx, viewer.id, id);
    const followed = copy && (await decide(tx, { ...call, ...copy, decision: forCopy(decision, id) }));
    if (followed && !followed.ok) return followed;
    tags.push(...(followed?.value.tags ?? []));
  }
  return done({ ...decided.value, tags: [...new Set(tags)] });
}

/** What was decided about the copies with a case, and can be taken back with it. */
export async function listCopyActions(tx: Executor, leadId: string, moderatorId: string) {
  const rows = await tx
    .select({ id: moderationActions.id })
    .from(moderationActions)
    .innerJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(
      and(
        eq(cases.leadId, leadId),
        eq(moderationActions.moderatorId, moderatorId),
        notInArray(moderationActions.kind, ['reverse', 'uphold']),
        sql`NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = ${moderationActions.id})`,
      ),
    )
    .orderBy(asc(moderationActions.id));
  const actions = await Promise.all(rows.map(({ id }) => findAction(tx, id)));
  return actions.filter((action) => action !== null);
}

/** Points are for the one whose doing the reported thing is. */
const forCopy = (decision: Decision, caseId: string): Decision =>
  decision.kind === 'remove'
    ? { ...decision, caseId, strikePoints: 0, reach: 'photo', copies: true }
    : { ...decision, caseId };

async function gatherCopies(tx: Executor, { caseId, subjectKind, subjectId, decision }: Call): Promise<void> {
  if (subjectKind !== 'photo') return;
  for (const { id, ownerId, picture, seen } of await listCopies(tx, subjectId)) {
    const { pictures, copies } = planEvidence([picture]);
    const [opened] = await tx
      .insert(cases)
      .values({
        ...{ subjectKind: 'photo', subjectId: id, memberId: ownerId, leadId: caseId },
        ...{ rule: 'rule' in decision ? decision.rule : null, snapshot: { ...seen, pictures } },
      })
      .onConflictDoNothing()
      .returning({ id: cases.id });
    if (opened) await enqueue(tx, keepEvidenceJob, { copies });
  }
}

const listFollowers = (tx: Executor, leadId: string) =>
  tx
    .select({ id: cases.id, memberId: cases.memberId, role: members.role })
    .from(cases)
    .leftJoin(members, eq(members.id, cases.memberId))
    .where(and(eq(cases.leadId, leadId), eq(cases.state, 'open')))
    .orderBy(asc(cases.id));

async function closeFollower(tx: Executor, moderatorId: string, caseId: string) {
  const [closed] = await tx
    .update(cases)
    .set({ state: 'closed', closedAt: sql`now()`, claimedById: moderatorId, claimedUntil: sql`now()` })
    .where(and(eq(cases.id, caseId), eq(cases.state, 'open')))
    .returning({
      caseId: cases.id,
      kind: cases.kind,
      subjectKind: cases.subjectKind,
      subjectId: cases.subjectId,
      memberId: cases.memberId,
      appealedId: cases.appealedId,
      leadId: cases.leadId,
    });
  return closed ?? null;
}
