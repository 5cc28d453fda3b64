import 'server-only';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { pictureRequestPhotos, pictureRequests, type RequestKind } from '@/db/schema';
import { digest } from '@/features/accounts/tokens';
import { overLimit } from '@/lib/limits';
import { enqueue } from '@/lib/queue';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import { codeHash, codeOf } from '../code';
import { requestMailJob } from '../jobs';
import { requestLimits } from '../limits';
import { openPhotoCase } from '../open-photo-case';
import { whyHeld } from '../why-held';

export type Confirmed = { kind: RequestKind; code: string; tags: string[] };

/**
 * Follows the mailed link, once: cases are opened, and what a brake names is frozen at once, with identical copies. The
 * code is that of the private page.
 */
export async function confirmRequest(
  { token }: { token: string },
  { address }: { address: string },
  tx: Executor = db,
): Promise<Outcome<Confirmed>> {
  const tooMany = await overLimit(requestLimits.link, address);
  if (tooMany) return tooMany;
  return transact(tx, async (tx) => {
    const request = await useLink(tx, token);
    if (!request) return refuse('not_found', 'link_over');
    const { id: requestId, kind } = request;
    const tags: string[] = [];
    for (const { photoId } of await listPhotos(tx, requestId)) {
      const heldBecause = kind === 'brake' ? await whyHeld(tx, request, photoId) : null;
      const opened = await openPhotoCase(tx, {
        kind,
        photoId,
        freeze: kind === 'brake' && !heldBecause,
        by: request.memberId,
      });
      tags.push(...(opened?.tags ?? []));
      await tx
        .update(pictureRequestPhotos)
        .set({ caseId: opened?.caseId, heldBecause })
        .where(and(eq(pictureRequestPhotos.requestId, requestId), eq(pictureRequestPhotos.photoId, photoId)));
    }
    await enqueue(tx, requestMailJob, { about: 'confirmed', requestId }, { priority: 10 });
    return done({ kind, code: codeOf(requestId), tags: [...new Set(tags)] });
  });
}

/** Of two who follow the same link one changes the row. */
async function useLink(tx: Executor, token: string) {
  const [found] = await tx
    .select({ id: pictureRequests.id })
    .from(pictureRequests)
    .where(eq(pictureRequests.linkHash, digest(token)));
  if (!found) return null;
  const [request] = await tx
    .update(pictureRequests)
    .set({ linkHash: null, confirmedAt: sql`now()`, codeHash: codeHash(codeOf(found.id)) })
    .where(
      and(
        eq(pictureRequests.linkHash, digest(token)),
        gt(pictureRequests.linkExpiresAt, sql`now()`),
        isNull(pictureRequests.confirmedAt),
      ),
    )
    .returning({
      id: pictureRequests.id,
      kind: pictureRequests.kind,
      person: pictureRequests.person,
      memberId: pictureRequests.memberId,
      email: pictureRequests.email,
    });
  return request ?? null;
}

const listPhotos = (tx: Executor, requestId: string) =>
  tx
    .select({ photoId: pictureRequestPhotos.photoId })
    .from(pictureRequestPhotos)
    .where(eq(pictureRequestPhotos.requestId, requestId))
    .orderBy(asc(pictureRequestPhotos.photoId));
