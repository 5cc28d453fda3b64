import 'server-only';
import type { Executor } from '@/db/client';
import { type CaseKind, cases, moderationActions, type SubjectKind } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import type { Decision } from '../input';
import { rulesVersion } from '../rules';

export type Decided = { actionId: string; tags: string[] };

/** Who decides what about which case. */
export type Call = {
  viewer: Viewer;
  decision: Decision;
  requestId: string;
  caseId: string;
  kind: CaseKind;
  subjectKind: SubjectKind;
  subjectId: string;
  memberId: string | null;
  appealedId: string | null;
  /** The case that this one is decided with. */
  leadId: string | null;
};

/** What a decision needs to know of its case. */
export const ofCase = {
  caseId: cases.id,
  kind: cases.kind,
  subjectKind: cases.subjectKind,
  subjectId: cases.subjectId,
  memberId: cases.memberId,
  appealedId: cases.appealedId,
  leadId: cases.leadId,
};

type Recorded = Omit<typeof moderationActions.$inferInsert, 'caseId' | 'moderatorId' | 'rulesVersion' | 'requestId'>;

/** One row of the record that nobody can change. */
export async function record(
  tx: Executor,
  call: Pick<Call, 'viewer' | 'decision' | 'requestId' | 'caseId' | 'memberId'>,
  action: Recorded,
): Promise<string> {
  const [row] = await tx
    .insert(moderationActions)
    .values({
      ...{ caseId: call.caseId, moderatorId: call.viewer.id, memberId: call.memberId, words: call.decision.words },
      ...{ rulesVersion, requestId: call.requestId.slice(0, 100) },
      ...action,
    })
    .returning({ id: moderationActions.id });
  if (!row) throw new Error('the action was not recorded');
  return row.id;
}
