import 'server-only';
import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import {
  type CaseKind,
  caseAnswers,
  cases,
  members,
  type PhotoStatus,
  photos,
  pictureRequestPhotos,
  pictureRequests,
} from '@/db/schema';

export type AskedCase = NonNullable<Awaited<ReturnType<typeof getAskedCase>>>;

/** What moderators need beside a case that somebody asked for. Null for every other case. */
export async function getAskedCase(found: { id: string; kind: CaseKind; subjectId: string; leadId: string | null }) {
  if (found.kind !== 'brake' && found.kind !== 'takedown') return null;
  const caseId = found.leadId ?? found.id;
  const [requests, copies, alike, [answer], [photo], [lead]] = await Promise.all([
    listRequests(caseId),
    listCopies(found.id),
    listAlike(caseId),
    db
      .select({ words: caseAnswers.words, at: caseAnswers.createdAt })
      .from(caseAnswers)
      .where(eq(caseAnswers.caseId, found.id)),
    db.select({ status: photos.status }).from(photos).where(eq(photos.id, found.subjectId)),
    found.leadId ? db.select({ number: cases.number }).from(cases).where(eq(cases.id, found.leadId)) : [],
  ]);
  return {
    requests: requests.map(({ memberId, ...request }) => ({ ...request, isMember: memberId !== null })),
    copies,
    /** Other photos of the same requests. */
    alike,
    answer: answer ?? null,
    /** Null when its uploader has deleted it. */
    status: photo?.status ?? null,
    /** The number of the case that this one is decided with. */
    lead: lead?.number ?? null,
  };
}

/** Who asked, without their address, and what moderators decided about what the same one asked before. */
const listRequests = (caseId: string) =>
  db
    .select({
      id: pictureRequests.id,
      standing: pictureRequests.standing,
      name: pictureRequests.name,
      work: pictureRequests.work,
      words: pictureRequests.words,
      at: sql<Date>`${pictureRequests.confirmedAt}`.mapWith(pictureRequests.createdAt),
      memberId: pictureRequests.memberId,
      heldBecause: pictureRequestPhotos.heldBecause,
      withdrawn: sql<boolean>`${pictureRequests.withdrawnAt} IS NOT NULL`,
      lifted: countLifts(sql`true`),
      misused: countLifts(sql`a.after ->> 'misuse' = 'true'`),
    })
    .from(pictureRequestPhotos)
    .innerJoin(pictureRequests, eq(pictureRequests.id, pictureRequestPhotos.requestId))
    .where(eq(pictureRequestPhotos.caseId, caseId))
    .orderBy(asc(pictureRequests.id))
    .limit(20);

const countLifts = (which: ReturnType<typeof sql>) => sql<number>`(
  SELECT count(DISTINCT a.id)::int FROM picture_requests other
  JOIN picture_request_photos p ON p.request_id = other.id
  JOIN moderation_actions a ON a.case_id = p.case_id AND a.kind = 'lift' AND ${which}
  WHERE other.person = ${pictureRequests.person} AND other.id <> ${pictureRequests.id}
  AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = a.id))`;

const listCopies = (leadId: string) =>
  db
    .select({
      number: cases.number,
      title: sql<string>`${cases.snapshot} ->> 'title'`,
      handle: members.handle,
      status: sql<PhotoStatus | null>`${photos.status}`,
    })
    .from(cases)
    .leftJoin(members, eq(members.id, cases.memberId))
    .leftJoin(photos, eq(photos.id, cases.subjectId))
    .where(eq(cases.leadId, leadId))
    .orderBy(asc(cases.id))
    .limit(50);

const mine = alias(pictureRequestPhotos, 'mine');

/** The cases about the other photos of the requests that a case is for. */
const listAlike = (caseId: string) =>
  db
    .selectDistinctOn([cases.id], {
      id: cases.id,
      number: cases.number,
      title: sql<string>`${cases.snapshot} ->> 'title'`,
      code: sql<string>`coalesce(${cases.snapshot} ->> 'code', '')`,
      state: cases.state,
      isTaken: sql<boolean>`coalesce(${cases.claimedUntil} > now(), false)`,
    })
    .from(mine)
    .innerJoin(pictureRequestPhotos, eq(pictureRequestPhotos.requestId, mine.requestId))
    .innerJoin(cases, eq(cases.id, pictureRequestPhotos.caseId))
    .where(
      and(
        eq(mine.caseId, caseId),
        ne(cases.id, caseId),
        isNull(cases.leadId),
        inArray(cases.kind, ['brake', 'takedown']),
      ),
    )
    .orderBy(asc(cases.id))
    .limit(40);
