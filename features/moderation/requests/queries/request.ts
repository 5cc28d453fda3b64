import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { cases, type HeldBecause, photos, pictureRequestPhotos, pictureRequests, type RequestKind } from '@/db/schema';
import { codeHash, codeOf } from '../code';

/** How a photo of a request stands, for the one who asked. */
export type PhotoState = 'gone' | 'hidden' | 'looked_at' | 'removed' | 'lifted' | 'kept' | 'reversed' | 'withdrawn';
export type RequestPhoto = {
  id: string;
  title: string;
  code: string;
  state: PhotoState;
  /** Until when moderators are to have decided about what is hidden. */
  dueAt: Date | null;
  isOverdue: boolean;
  heldBecause: HeldBecause | null;
  /** The reasons, once they were told. */
  words: string;
};
export type RequestView = NonNullable<Awaited<ReturnType<typeof getRequest>>>;

/** A confirmed request for whoever has its code, and each of its photos. Null for any other code. */
export async function getRequest(kind: RequestKind, code: string) {
  const [request] = await db
    .select({
      id: pictureRequests.id,
      work: pictureRequests.work,
      confirmedAt: sql<Date>`${pictureRequests.confirmedAt}`.mapWith(pictureRequests.createdAt),
      withdrawnAt: pictureRequests.withdrawnAt,
    })
    .from(pictureRequests)
    .where(and(eq(pictureRequests.kind, kind), eq(pictureRequests.codeHash, codeHash(code))));
  if (!request) return null;
  const { id, ...view } = request;
  const rows = await listPhotos(id);
  return {
    ...view,
    /** As it is mailed, however it was typed. */
    code: codeOf(id),
    photos: rows.map((row): RequestPhoto => {
      const { decided, isReversed, isOpen: _, isHidden: __, words, ...photo } = row;
      const state = view.withdrawnAt && !decided ? 'withdrawn' : stateOf(row);
      return { ...photo, state, words: decided && !isReversed ? (words ?? '') : '' };
    }),
    /** Something of it is still to be decided. */
    isOpen: view.withdrawnAt === null && rows.some(({ isOpen }) => isOpen),
  };
}

type Row = {
  isOpen: boolean;
  isHidden: boolean | null;
  decided: string | null;
  isReversed: boolean;
  heldBecause: HeldBecause | null;
};

function stateOf({ isOpen, isHidden, decided, isReversed }: Row): PhotoState {
  if (decided) return isReversed ? 'reversed' : (decisions[decided] ?? 'kept');
  if (!isOpen || isHidden === null) return 'gone';
  return isHidden ? 'hidden' : 'looked_at';
}

const decisions: Record<string, PhotoState> = { remove: 'removed', lift: 'lifted', keep: 'kept' };

/** What was decided counts once they were told; until then it can be taken back, and is as if it were open. */
function listPhotos(requestId: string) {
  const decision = sql`(
    SELECT a.id, a.kind, a.words FROM moderation_actions a
    WHERE a.case_id = ${cases.id} AND ${pictureRequestPhotos.toldAt} IS NOT NULL AND a.kind IN ('remove', 'lift', 'keep')
    ORDER BY a.id DESC LIMIT 1)`;
  return db
    .select({
      id: pictureRequestPhotos.photoId,
      title: pictureRequestPhotos.title,
      code: pictureRequestPhotos.code,
      heldBecause: pictureRequestPhotos.heldBecause,
      dueAt: cases.dueAt,
      isOverdue: sql<boolean>`coalesce(${cases.dueAt} < now(), false)`,
      isOpen: sql<boolean>`${cases.id} IS NOT NULL AND ${pictureRequestPhotos.toldAt} IS NULL`,
      /** What was just decided may have changed it. Null when its uploader has deleted it. */
      isHidden: sql<boolean | null>`CASE WHEN ${cases.state} = 'closed'
        THEN ${cases.kind} = 'brake' AND ${pictureRequestPhotos.heldBecause} IS NULL ELSE ${photos.status} = 'frozen' END`,
      decided: sql<string | null>`d.kind`,
      words: sql<string | null>`d.words`,
      isReversed: sql<boolean>`EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = d.id)`,
    })
    .from(pictureRequestPhotos)
    .leftJoin(cases, eq(cases.id, pictureRequestPhotos.caseId))
    .leftJoin(photos, eq(photos.id, pictureRequestPhotos.photoId))
    .leftJoin(sql`LATERAL ${decision} d`, sql`true`)
    .where(eq(pictureRequestPhotos.requestId, requestId))
    .orderBy(asc(pictureRequestPhotos.title), asc(pictureRequestPhotos.photoId));
}
