import 'server-only';
import { and, desc, eq, isNotNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { cases, moderationActions, type RuleId, sanctions, statements, strikes, suspensions } from '@/db/schema';
import { heldBack } from '../rules';

export type StatementView = NonNullable<Awaited<ReturnType<typeof getStatement>>>;

/** The reasons for a decision, for the one whom it concerns, once they were told. Null for everyone else. */
export async function getStatement(memberId: string, actionId: string) {
  const found = await findStatement(memberId, actionId);
  if (!found) return null;
  const [strike, spans, answer, votes] = await Promise.all([
    findStrike(actionId),
    listSpans(actionId),
    findAnswer(actionId),
    found.subjectKind === 'photo' ? countVotesOfPhoto(found.subjectId) : null,
  ]);
  const { snapshot, subjectId: _, ...statement } = found;
  const held = isHeld(found.rule) && (snapshot?.pictures.length ?? 0) > 0;
  return {
    ...statement,
    ...{ title: snapshot?.title ?? '', text: snapshot?.text ?? '', held, strike, spans, answer, votes },
    pictures: held ? [] : (snapshot?.pictures ?? []),
  };
}

/** True for a copy of a picture that belongs to a decision about this very member, of which they were told. */
export async function mayOpenPicture(memberId: string, actionId: string, key: string, file: string): Promise<boolean> {
  const found = await findStatement(memberId, actionId);
  if (!found || isHeld(found.rule)) return false;
  return found.snapshot?.pictures.some((picture) => picture.key === key && picture.file === file) ?? false;
}

async function findStatement(memberId: string, actionId: string) {
  if (!z.uuid().safeParse(actionId).success) return null;
  const [row] = await db
    .select({
      id: statements.actionId,
      kind: moderationActions.kind,
      subjectKind: moderationActions.subjectKind,
      subjectId: moderationActions.subjectId,
      rule: moderationActions.rule,
      rulesVersion: moderationActions.rulesVersion,
      words: moderationActions.words,
      at: moderationActions.createdAt,
      rating: sql<
        string | null
      >`coalesce(${moderationActions.after} ->> 'sensitiveKind', ${moderationActions.after} ->> 'rating')`,
      snapshot: cases.snapshot,
      appeal: statements.appeal,
      appealedAt: statements.appealedAt,
      outcome: statements.outcome,
    })
    .from(statements)
    .innerJoin(moderationActions, eq(moderationActions.id, statements.actionId))
    .leftJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(and(eq(statements.actionId, actionId), eq(statements.memberId, memberId), isNotNull(statements.toldAt)));
  return row ?? null;
}

async function findStrike(actionId: string) {
  const [row] = await db
    .select({
      points: strikes.points,
      expiresAt: strikes.expiresAt,
      counts: sql<boolean>`${strikes.revokedAt} IS NULL AND ${strikes.expiresAt} > now()`,
    })
    .from(strikes)
    .where(eq(strikes.actionId, actionId));
  return row ?? null;
}

/** What the decision brought about; `until` is when it ends or ended, null when no end is set. */
const listSpans = (actionId: string) =>
  db
    .select({
      scope: suspensions.scope,
      until: sql<Date | null>`least(${suspensions.liftedAt}, ${suspensions.endsAt})`.mapWith(suspensions.endsAt),
      over: sql<boolean>`coalesce(least(${suspensions.liftedAt}, ${suspensions.endsAt}) <= now(), false)`,
    })
    .from(sanctions)
    .innerJoin(suspensions, eq(suspensions.id, sanctions.suspensionId))
    .where(eq(sanctions.actionId, actionId))
    .orderBy(suspensions.id);

/** What was said about the appeal, or when it was taken back without one. Who that was is not told. */
async function findAnswer(actionId: string) {
  const [row] = await db
    .select({ words: moderationActions.words, at: moderationActions.createdAt })
    .from(moderationActions)
    .innerJoin(cases, eq(cases.id, moderationActions.caseId))
    .where(
      or(
        and(eq(cases.appealedId, actionId), eq(moderationActions.kind, 'uphold')),
        eq(moderationActions.reversesId, actionId),
      ),
    )
    .orderBy(desc(moderationActions.id))
    .limit(1);
  return row ?? null;
}

async function countVotesOfPhoto(photoId: string): Promise<number | null> {
  const [row] = (await db.execute(sql`
    SELECT e.vote_count AS votes FROM photos p JOIN entries e ON e.id = p.entry_id WHERE p.id = ${photoId}
  `)) as unknown as { votes: number }[];
  return row?.votes ?? null;
}

const isHeld = (rule: RuleId | null) => rule !== null && heldBack.includes(rule);
