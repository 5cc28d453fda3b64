import 'server-only';
import type { Executor } from '@/db/client';
import { done, type Outcome } from '@/lib/refusal';
import { undoEffect } from '../effects/apply';
import { nothing } from '../effects/effect';
import type { findAction } from './decide-appeal';
import { type Call, record } from './record';
import { allowPicture } from './refuse-picture';
import { liftSanctions } from './sanctions';
import { moveTrust } from './trust';

type Action = NonNullable<Awaited<ReturnType<typeof findAction>>>;
type By = Pick<Call, 'viewer' | 'decision' | 'requestId' | 'caseId' | 'memberId'>;

/** Takes back all that an action did, with a row of its own in the record. */
export async function reverseAction(
  tx: Executor,
  action: Action,
  by: By,
): Promise<Outcome<{ actionId: string; tags: string[] }>> {
  const { id, target } = action;
  const undone = await undoEffect(tx, action, 'appeal');
  // The maker may have deleted it meanwhile: the judgement on them is taken back all the same.
  const isGone = !undone.ok && undone.reason === 'subject_gone';
  if (!undone.ok && !isGone) return undone;
  const { before, after, tags } = undone.ok ? undone.value : { ...nothing, after: { gone: true } };
  const place = { subjectKind: target.kind, subjectId: target.id, rule: action.rule };
  const actionId = await record(tx, by, { ...place, kind: 'reverse', reversesId: id, before, after });
  await liftSanctions(tx, id, action.memberId);
  await allowPicture(tx, id);
  await moveTrust(tx, action, -1);
  return done({ actionId, tags });
}
