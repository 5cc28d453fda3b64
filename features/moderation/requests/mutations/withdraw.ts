import 'server-only';
import { and, eq, exists, inArray, isNotNull, isNull, ne, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db, type Executor } from '@/db/client';
import { cases, pictureRequestPhotos, pictureRequests, type RequestKind } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import { giveBack } from '../../effects/withhold';
import { decisionMailJob } from '../../jobs';
import { standAlone } from '../../mutations/stand-alone';
import { codeHash, codeOf } from '../code';

export type Withdrawn = { kind: RequestKind; code: string; tags: string[] };

/**
 * The one who asked takes it back: what nobody else asks for is shown again at once, and its cases close without a
 * decision. What moderators have decided stays decided.
 */
export async function withdrawRequest({ code }: { code: string }, tx: Executor = db): Promise<Outcome<Withdrawn>> {
  return transact(tx, async (tx) => {
    const [request] = await tx
      .update(pictureRequests)
      .set({ withdrawnAt: sql`now()` })
      .where(and(eq(pictureRequests.codeHash, codeHash(code)), isNull(pictureRequests.withdrawnAt)))
      .returning({ id: pictureRequests.id, kind: pictureRequests.kind });
    if (!request) return refuse('not_found', 'request_over');
    const closed = await closeCases(tx, request.id);
    if (closed.length === 0 && !(await isOpen(tx, request.id))) return refuse('conflict', 'request_over');
    const tags: string[] = [];
    const over = closed.map(({ id }) => id);
    if (over.length > 0) await standAlone(tx, inArray(cases.leadId, over));
    for (const { kind, photoId, memberId, number, title } of closed) {
      // What a brake froze is not for the end of a takedown to show.
      const shown = kind === 'brake' ? await giveBack(tx, photoId, 'frozen') : null;
      tags.push(...(shown?.tags ?? []));
      if (!memberId) continue;
      const mail = {
        memberId,
        about: 'request_withdrawn',
        title,
        words: '',
        path: `/decisions/asked/${number}`,
      } as const;
      await enqueue(tx, decisionMailJob, mail, { priority: 10 });
    }
    return done({ kind: request.kind, code: codeOf(request.id), tags: [...new Set(tags)] });
  });
}

/** Somebody else asks for the same: their case goes on. */
async function isOpen(tx: Executor, requestId: string): Promise<boolean> {
  const [open] = await tx
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(pictureRequestPhotos, eq(pictureRequestPhotos.caseId, cases.id))
    .where(and(eq(pictureRequestPhotos.requestId, requestId), eq(cases.state, 'open')))
    .limit(1);
  return open !== undefined;
}

const others = alias(pictureRequests, 'others');

/** The open cases of this request, and of copies with them, that no other request asks for. */
async function closeCases(tx: Executor, requestId: string) {
  const mine = tx
    .select({ one: sql`1` })
    .from(pictureRequestPhotos)
    .where(
      and(
        eq(pictureRequestPhotos.requestId, requestId),
        eq(pictureRequestPhotos.caseId, sql`coalesce(${cases.leadId}, ${cases.id})`),
      ),
    );
  const wanted = tx
    .select({ one: sql`1` })
    .from(pictureRequestPhotos)
    .innerJoin(others, eq(others.id, pictureRequestPhotos.requestId))
    .where(
      and(
        sql`${pictureRequestPhotos.caseId} IN (${cases.id}, ${cases.leadId})`,
        ne(others.id, requestId),
        isNotNull(others.confirmedAt),
        isNull(others.withdrawnAt),
      ),
    );
  return tx
    .update(cases)
    .set({ state: 'closed', closedAt: sql`now()` })
    .where(and(eq(cases.state, 'open'), exists(mine), notExists(wanted)))
    .returning({
      id: cases.id,
      kind: cases.kind,
      photoId: cases.subjectId,
      memberId: cases.memberId,
      number: cases.number,
      title: sql<string>`${cases.snapshot} ->> 'title'`,
    });
}
