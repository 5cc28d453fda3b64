import 'server-only';
import { and, eq, exists, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases, moderationActions, pictureRequestPhotos, pictureRequests } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { type RequestMail, requestMailJob } from './jobs';

type Decided = { caseId: string; appealedId: string | null; kind: string; words: string };
type About = Extract<RequestMail, { words: string }>['about'];

const outcomes: Record<string, About> = { remove: 'removed', lift: 'lifted', keep: 'kept' };

/** Tells those who asked for the photo of a case what became of it, each once; and once more when an appeal changed it. */
export async function tellRequesters(tx: Executor, { caseId, appealedId, kind, words }: Decided): Promise<void> {
  const about = kind === 'reverse' ? 'reversed' : outcomes[kind];
  if (!about || (appealedId !== null && kind !== 'reverse')) return;
  const asked = appealedId
    ? await findOriginal(tx, appealedId)
    : { caseId, untold: isNull(pictureRequestPhotos.toldAt) };
  if (!asked) return;
  const standing = tx
    .select({ id: pictureRequests.id })
    .from(pictureRequests)
    .where(
      and(
        eq(pictureRequests.id, pictureRequestPhotos.requestId),
        isNotNull(pictureRequests.email),
        isNull(pictureRequests.withdrawnAt),
      ),
    );
  const told = await tx
    .update(pictureRequestPhotos)
    .set({ toldAt: sql`now()` })
    .where(and(eq(pictureRequestPhotos.caseId, asked.caseId), asked.untold, exists(standing)))
    .returning({
      requestId: pictureRequestPhotos.requestId,
      title: pictureRequestPhotos.title,
      code: pictureRequestPhotos.code,
    });
  for (const request of told) await enqueue(tx, requestMailJob, { about, ...request, words }, { priority: 10 });
}

/** The case that an appeal is about, and those who were told before it was answered. */
async function findOriginal(tx: Executor, appealedId: string) {
  const [original] = await tx
    .select({ caseId: moderationActions.caseId })
    .from(moderationActions)
    .innerJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(and(eq(moderationActions.id, appealedId), eq(moderationActions.kind, 'remove')));
  if (!original?.caseId) return null;
  const answeredAt = tx.select({ at: cases.closedAt }).from(cases).where(eq(cases.appealedId, appealedId));
  return {
    caseId: original.caseId,
    untold: or(isNull(pictureRequestPhotos.toldAt), sql`${pictureRequestPhotos.toldAt} < (${answeredAt})`),
  };
}
