import 'server-only';
import { and, arrayOverlaps, eq, gt, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Executor } from '@/db/client';
import {
  pictureRequestPhotos as asked,
  cases,
  type HeldBecause,
  members,
  moderationActions,
  photos,
  pictureRequests as requests,
  suspensions,
} from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { misuses, requestLimits } from './limits';

type Request = { id: string; person: Buffer; memberId: string | null; email: string | null };

/** Why a confirmed brake opens a case and leaves the photo to a moderator. Null: it is frozen at once. */
export async function whyHeld(tx: Executor, request: Request, photoId: string): Promise<HeldBecause | null> {
  if (await isSuspended(tx, request)) return 'suspended';
  if (await hasEnded(tx, request, photoId)) return 'ended_before';
  if ((await countMisuses(tx, request)) >= misuses.most) return 'misused';
  const [photo] = await tx.select({ ownerId: photos.ownerId }).from(photos).where(eq(photos.id, photoId));
  return photo && (await overLimit(requestLimits.ofOneMember, photo.ownerId)) ? 'many_of_one' : null;
}

/** Signed in or not: the address counts too. */
async function isSuspended(tx: Executor, { memberId, email }: Request): Promise<boolean> {
  const [found] = await tx
    .select({ id: suspensions.id })
    .from(suspensions)
    .innerJoin(members, eq(members.id, suspensions.memberId))
    .where(
      and(
        or(memberId ? eq(members.id, memberId) : undefined, email ? eq(members.email, email) : undefined),
        eq(suspensions.scope, 'all'),
        sql`${suspensions.liftedAt} IS NULL AND ${suspensions.startsAt} <= now()
          AND (${suspensions.endsAt} IS NULL OR ${suspensions.endsAt} > now())`,
      ),
    )
    .limit(1);
  return found !== undefined;
}

const braked = alias(photos, 'braked');

/** The same person had this picture, or a copy of it, frozen before: it was lifted, or they took it back. */
async function hasEnded(tx: Executor, request: Request, photoId: string): Promise<boolean> {
  const [ended] = await tx
    .select({ id: requests.id })
    .from(requests)
    .innerJoin(asked, eq(asked.requestId, requests.id))
    .innerJoin(photos, eq(photos.id, photoId))
    .leftJoin(braked, eq(braked.id, asked.photoId))
    .where(
      and(
        samePerson(request),
        ne(requests.id, request.id),
        eq(requests.kind, 'brake'),
        or(eq(asked.photoId, photoId), arrayOverlaps(braked.pixelHashes, photos.pixelHashes)),
        or(isNotNull(requests.withdrawnAt), sql`EXISTS (${liftOf(tx, sql`${asked.caseId}`)})`),
      ),
    )
    .limit(1);
  return ended !== undefined;
}

/** Brakes of this person that a moderator lifted and marked as misuse, in the last year. */
async function countMisuses(tx: Executor, request: Request): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(DISTINCT ${moderationActions.id})::int` })
    .from(requests)
    .innerJoin(asked, eq(asked.requestId, requests.id))
    .innerJoin(moderationActions, eq(moderationActions.caseId, asked.caseId))
    .where(
      and(
        samePerson(request),
        eq(moderationActions.kind, 'lift'),
        sql`${moderationActions.after} ->> 'misuse' = 'true'`,
        gt(moderationActions.createdAt, sql`now() - make_interval(days => ${misuses.days})`),
        standing,
      ),
    );
  return row?.count ?? 0;
}

const samePerson = ({ person, memberId }: Request): SQL | undefined =>
  or(eq(requests.person, person), memberId ? eq(requests.memberId, memberId) : undefined);

const liftOf = (tx: Executor, caseId: SQL) =>
  tx
    .select({ id: moderationActions.id })
    .from(moderationActions)
    .innerJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(and(eq(cases.id, caseId), eq(moderationActions.kind, 'lift'), standing));

const standing = sql`NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = ${moderationActions.id})`;
