import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { cases, members, moderationActions, statements, voteVoids } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { done, invalid, type Outcome, type Refusal, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { tellDecisionJob } from '../../jobs';
import { mayJudge, mayModerate } from '../../policy';
import { rulesVersion, undoSeconds } from '../../rules';
import { mostVoided, type VoidInput } from '../input';
import { ownPart } from '../queries/own-part';
import { type ChosenVote, listChosen, recountAll } from './chosen-votes';

/**
 * Voids chosen votes of a ring. One transaction marks them, recounts every entry concerned, and writes for each voter a
 * decision of their own with its statement of reasons, so that each may appeal by themselves. Void votes stay void when
 * they are taken back and given again.
 */
export async function voidVotes(
  viewer: Viewer | null,
  input: VoidInput,
  requestId: string = randomUUID(),
  tx: Executor = db,
): Promise<Outcome<{ voided: number }>> {
  const no = mayModerate(viewer);
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    if ((await ownPart(tx, viewer.id, input.ring)) === 'voter') return refuse('forbidden', 'own_case');
    const chosen = await listChosen(tx, input);
    if (!chosen) return refuse('not_found');
    if (chosen.length === 0) return invalid({ vote: 'choose_votes' });
    if (chosen.length > mostVoided) return refuse('invalid', 'too_many_voided', { values: { most: mostVoided } });
    const may = await mayJudgeAll(tx, viewer, chosen);
    if (may) return may;
    const byVoter = Map.groupBy(chosen, ({ memberId }) => memberId);
    for (const [memberId, own] of byVoter) await voidOf(tx, { viewer, input, requestId, memberId, own });
    await recountAll(tx, chosen);
    return done({ voided: chosen.length });
  });
}

async function mayJudgeAll(tx: Executor, viewer: Viewer, chosen: ChosenVote[]): Promise<Refusal | null> {
  const voters = await tx
    .select({ id: members.id, role: members.role })
    .from(members)
    .where(inArray(members.id, [...new Set(chosen.map(({ memberId }) => memberId))]));
  for (const voter of voters) {
    const no = mayJudge(viewer, voter);
    if (no) return no;
  }
  return null;
}

type One = { viewer: Viewer; input: VoidInput; requestId: string; memberId: string; own: ChosenVote[] };

async function voidOf(tx: Executor, { viewer, input, requestId, memberId, own }: One): Promise<void> {
  const caseId = await openDecided(tx, viewer, input, memberId, own);
  const [action] = await tx
    .insert(moderationActions)
    .values({
      ...{ caseId, moderatorId: viewer.id, kind: 'void_votes', subjectKind: 'member', subjectId: memberId, memberId },
      ...{ rule: input.rule, rulesVersion, words: input.words, requestId: requestId.slice(0, 100) },
      ...{ before: {}, after: { ring: input.ring, entries: own.map(({ entryId }) => entryId) } },
    })
    .returning({ id: moderationActions.id });
  if (!action) throw new Error('the action was not recorded');
  await tx.insert(voteVoids).values(own.map(({ entryId }) => ({ memberId, entryId, actionId: action.id })));
  await tx.insert(statements).values({ actionId: action.id, memberId });
  await enqueue(tx, tellDecisionJob, { actionId: action.id }, { after: undoSeconds, priority: 10 });
}

/** What the statement and an appeal stand on: a case that is closed as it is opened. */
async function openDecided(tx: Executor, viewer: Viewer, { rule }: VoidInput, memberId: string, own: ChosenVote[]) {
  const [member] = await tx
    .select({ handle: members.handle })
    .from(members)
    .where(and(eq(members.id, memberId)));
  const handle = member?.handle ?? '';
  const text = own.map(({ title }) => title).join('\n');
  const now = new Date();
  const [opened] = await tx
    .insert(cases)
    .values({
      ...{ kind: 'votes', subjectKind: 'member', subjectId: memberId, memberId, rule },
      ...{ state: 'closed', closedAt: now, claimedById: viewer.id, claimedUntil: now },
      snapshot: { title: handle, text, path: `/@${handle}`, pictures: [] },
    })
    .returning({ id: cases.id });
  if (!opened) throw new Error('the case was not opened');
  return opened.id;
}
