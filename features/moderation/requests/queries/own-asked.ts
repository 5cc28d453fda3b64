import 'server-only';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { caseAnswers, cases, type PhotoStatus, photos, type Snapshot, statements } from '@/db/schema';
import { heldBack } from '../../rules';

export type OwnAsked = Awaited<ReturnType<typeof readOwn>>[number];

/** The newest 20 photos of a member that somebody asked about, each with how it stands. Nothing says who asked. */
export const listOwnAsked = (memberId: string): Promise<OwnAsked[]> => readOwn(memberId);

/** One of them by the number of its case, or null for everyone else. */
export async function getOwnAsked(memberId: string, number: number): Promise<OwnAsked | null> {
  return (await readOwn(memberId, number))[0] ?? null;
}

/** True for the copy of a picture that somebody asked about, for the one who uploaded it. */
export async function mayOpenAsked(memberId: string, number: number, key: string, file: string): Promise<boolean> {
  const asked = await getOwnAsked(memberId, number);
  return asked?.pictures.some((picture) => picture.key === key && picture.file === file) ?? false;
}

async function readOwn(memberId: string, number?: number) {
  const rows = await db
    .select({
      number: cases.number,
      kind: cases.kind,
      snapshot: cases.snapshot,
      state: cases.state,
      dueAt: cases.dueAt,
      askedAt: cases.createdAt,
      status: sql<PhotoStatus | null>`${photos.status}`,
      answer: caseAnswers.words,
      answeredAt: caseAnswers.createdAt,
      /** The decision, once it was told. */
      actionId: statements.actionId,
      isHeldBack,
    })
    .from(cases)
    .leftJoin(photos, eq(photos.id, cases.subjectId))
    .leftJoin(caseAnswers, eq(caseAnswers.caseId, cases.id))
    .leftJoin(statements, and(eq(statements.memberId, cases.memberId), eq(statements.actionId, decisionOfCase)))
    .where(
      and(
        eq(cases.memberId, memberId),
        inArray(cases.kind, ['brake', 'takedown']),
        number === undefined ? undefined : eq(cases.number, number),
      ),
    )
    .orderBy(desc(cases.id))
    .limit(20);
  return rows.map(({ snapshot, kind, state, isHeldBack, ...row }) => ({
    ...row,
    ...shown(snapshot),
    ...(isHeldBack && { pictures: [] }),
    kind: kind === 'takedown' ? ('takedown' as const) : ('brake' as const),
    isOpen: state === 'open',
    isHidden: row.status === 'frozen',
  }));
}

const decisionOfCase = sql`(
  SELECT s.action_id FROM statements s JOIN moderation_actions a ON a.id = s.action_id
  WHERE a.case_id = ${cases.id} AND s.told_at IS NOT NULL ORDER BY a.id DESC LIMIT 1)`;

/** It, or all of its entry, was removed under a rule whose pictures nobody but moderators sees again. */
const isHeldBack = sql<boolean>`EXISTS (
  SELECT FROM moderation_actions a WHERE a.kind = 'remove' AND ${inArray(sql`a.rule`, [...heldBack])}
  AND (a.case_id = ${cases.id} OR (a.subject_kind = 'photo' AND a.subject_id = ${cases.subjectId})
    OR (a.subject_kind = 'entry' AND a.subject_id = ${photos.entryId}))
  AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = a.id))`;

const shown = ({ title, code = '', path, pictures }: Snapshot) => ({ title, code, path, pictures });
