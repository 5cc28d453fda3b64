import 'server-only';
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import {
  type ActionKind,
  cases,
  comments,
  entries,
  type KeepingKind,
  members,
  moderationActions,
  reports,
  staffNotes,
  strikes,
  suspensions,
} from '@/db/schema';
import { handleForm } from '@/features/accounts/handles';
import { isSuspended } from '@/features/accounts/is-suspended';
import type { Viewer } from '@/lib/viewer';
import { countPoints } from '../mutations/sanctions';
import { mayJudge, mayModerate } from '../policy';

export type Dossier = NonNullable<Awaited<ReturnType<typeof getDossier>>>;

/**
 * What moderators know about a member: what they did here, what was decided about them, what others noted. Null for
 * everyone else, about oneself, and about moderators and admins unless an admin asks. No address is in it.
 */
export async function getDossier(viewer: Viewer | null, handle: string) {
  if (!viewer || mayModerate(viewer) || !handleForm.test(handle)) return null;
  const member = await findMember(handle);
  if (!member || mayJudge(viewer, member)) return null;
  const { id, ...shown } = member;
  const [points, counts, sanctioned, given, actions, notes] = await Promise.all([
    countPoints(db, id),
    countDoings(id),
    listSanctions(id),
    listStrikes(id),
    listActions(id),
    listNotes(id),
  ]);
  return { ...shown, points, counts, sanctions: sanctioned, strikes: given, actions, notes };
}

async function findMember(handle: string) {
  const [row] = await db
    .select({
      id: members.id,
      handle: members.handle,
      displayName: members.displayName,
      role: members.role,
      since: members.createdAt,
      isConfirmed: sql<boolean>`${members.emailVerifiedAt} IS NOT NULL`,
      isSuspended: sql<boolean>`${isSuspended(members.id)}`,
    })
    .from(members)
    .where(eq(members.handle, handle));
  return row ?? null;
}

async function countDoings(memberId: string) {
  const [published, written, reported, against] = await Promise.all([
    db.$count(entries, and(eq(entries.memberId, memberId), eq(entries.state, 'published'))),
    db.$count(comments, and(eq(comments.memberId, memberId), isNull(comments.removedAt))),
    db.$count(reports, eq(reports.reporterId, memberId)),
    db.$count(cases, and(eq(cases.memberId, memberId), eq(cases.kind, 'report'))),
  ]);
  return { entries: published, comments: written, reports: reported, cases: against };
}

/** Suspensions and mutes, the newest 20. */
const listSanctions = (memberId: string) =>
  db
    .select({
      id: suspensions.id,
      scope: suspensions.scope,
      startsAt: suspensions.startsAt,
      endsAt: suspensions.endsAt,
      liftedAt: suspensions.liftedAt,
    })
    .from(suspensions)
    .where(eq(suspensions.memberId, memberId))
    .orderBy(desc(suspensions.id))
    .limit(20);

/** The newest 20, also those that no longer count. */
const listStrikes = (memberId: string) =>
  db
    .select({
      id: strikes.actionId,
      points: strikes.points,
      rule: moderationActions.rule,
      createdAt: strikes.createdAt,
      expiresAt: strikes.expiresAt,
      revokedAt: strikes.revokedAt,
    })
    .from(strikes)
    .innerJoin(moderationActions, eq(moderationActions.id, strikes.actionId))
    .where(eq(strikes.memberId, memberId))
    .orderBy(desc(strikes.actionId))
    .limit(20);

/** What was done about them, the newest 20; their own refused attempts at a role are among it. */
const listActions = (memberId: string) =>
  db
    .select({
      id: moderationActions.id,
      kind: sql<ActionKind | KeepingKind>`${moderationActions.kind}`,
      subjectKind: moderationActions.subjectKind,
      rule: moderationActions.rule,
      words: moderationActions.words,
      number: cases.number,
      title: sql<string | null>`left(${cases.snapshot} ->> 'title', 120)`,
      from: sql<string | null>`${moderationActions.before} ->> 'role'`,
      to: sql<string | null>`coalesce(${moderationActions.after} ->> 'refused', ${moderationActions.after} ->> 'role')`,
      refused: sql<boolean>`${moderationActions.after} ? 'refused'`,
      handle: members.handle,
      createdAt: moderationActions.createdAt,
    })
    .from(moderationActions)
    .leftJoin(cases, eq(cases.id, moderationActions.caseId))
    .leftJoin(members, eq(members.id, moderationActions.moderatorId))
    .where(
      or(
        eq(moderationActions.memberId, memberId),
        and(eq(moderationActions.subjectKind, 'member'), eq(moderationActions.subjectId, memberId)),
      ),
    )
    .orderBy(desc(moderationActions.id))
    .limit(20);

/** The newest 50. */
const listNotes = (memberId: string) =>
  db
    .select({ id: staffNotes.id, body: staffNotes.body, handle: members.handle, createdAt: staffNotes.createdAt })
    .from(staffNotes)
    .leftJoin(members, eq(members.id, staffNotes.authorId))
    .where(eq(staffNotes.memberId, memberId))
    .orderBy(desc(staffNotes.id))
    .limit(50);
