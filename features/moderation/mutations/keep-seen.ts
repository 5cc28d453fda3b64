import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { planEvidence } from '../evidence';
import { keepEvidenceJob } from '../jobs';
import { findUnseen } from '../subjects';

type Unseen = { caseId: string; subjectId: string; state: 'waiting' | 'held' };

/**
 * Keeps what is decided about as it is now, with copies of its pictures: an entry that waits has nobody who reported it,
 * and its maker will want to see what the reasons are about. Once is enough, since it does not change.
 */
export async function keepSeen(tx: Executor, { caseId, subjectId, state }: Unseen): Promise<void> {
  const found = await findUnseen(tx, subjectId, state);
  if (!found) return;
  const { pictures, copies } = planEvidence(found.pictures);
  const kept = await tx
    .update(cases)
    .set({ snapshot: { ...found.seen, pictures } })
    .where(and(eq(cases.id, caseId), sql`jsonb_array_length(${cases.snapshot} -> 'pictures') = 0`))
    .returning({ id: cases.id });
  if (kept.length > 0 && copies.length > 0) await enqueue(tx, keepEvidenceJob, { copies });
}
