import 'server-only';
import { eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { planEvidence } from '../evidence';
import { keepEvidenceJob } from '../jobs';
import { findWaiting } from '../subjects';

/**
 * Keeps what is decided about as it is now, with copies of its pictures: an entry that waits has nobody who reported it,
 * and its maker will want to see what the reasons are about.
 */
export async function keepSeen(
  tx: Executor,
  { caseId, subjectId }: { caseId: string; subjectId: string },
): Promise<void> {
  const found = await findWaiting(tx, subjectId);
  if (!found) return;
  const { pictures, copies } = planEvidence(found.pictures);
  await tx
    .update(cases)
    .set({ snapshot: { ...found.seen, pictures } })
    .where(eq(cases.id, caseId));
  if (copies.length > 0) await enqueue(tx, keepEvidenceJob, { copies });
}
