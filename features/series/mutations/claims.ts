import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import {
  type ActionKind,
  appearances,
  claimMarks,
  claims,
  type KeepingKind,
  moderationActions,
  type SubjectKind,
  series,
} from '@/db/schema';
import { mayKeep } from '@/features/accounts/policy';
import { type Limit, overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { MarkClaim, NewClaim } from '../input';

const perHour: Limit = { name: 'claims', points: 120, seconds: 3_600 };

type Kept = { series: string };

/**
 * Writes down a claim, and with `corrects` marks the one whose place it takes. The status of the appearance follows in
 * the same transaction, by triggers; so does the row in the record. Returns the slug of the series.
 */
export async function addClaim(
  viewer: Viewer | null,
  { appearance, corrects, ...said }: NewClaim,
  tx: Executor = db,
): Promise<Outcome<Kept>> {
  return keep(viewer, tx, async (tx, viewer) => {
    const [claim] = await tx
      .insert(claims)
      .values({ ...said, appearanceId: appearance, addedById: viewer.id })
      .returning({ id: claims.id });
    if (!claim) throw new Error('the claim was not written');
    if (corrects) {
      await tx.insert(claimMarks).values({
        ...{ claimId: corrects, appearanceId: appearance, byClaimId: claim.id },
        ...{ kind: 'corrected', memberId: viewer.id },
      });
    }
    await record(tx, viewer, corrects ? 'correct_claim' : 'add_claim', claim.id, { ...said, appearance, corrects });
    return claim.id;
  });
}

/** Marks a claim as superseded or disproved. What was marked meanwhile by somebody else is a conflict. */
export async function markClaim(
  viewer: Viewer | null,
  { claim, kind, by, words }: MarkClaim,
  tx: Executor = db,
): Promise<Outcome<Kept>> {
  return keep(viewer, tx, async (tx, viewer) => {
    const marked = await tx
      .insert(claimMarks)
      .select(
        tx
          .select({
            id: sql`uuidv7()`.as('id'),
            claimId: claims.id,
            appearanceId: claims.appearanceId,
            kind: sql`${kind}::text`.as('kind'),
            byClaimId: sql`${by}::uuid`.as('by_claim_id'),
            words: sql`${words}::text`.as('words'),
            memberId: sql`${viewer.id}::uuid`.as('member_id'),
            createdAt: sql`now()`.as('created_at'),
            withdrawnAt: sql`NULL::timestamptz`.as('withdrawn_at'),
          })
          .from(claims)
          .where(eq(claims.id, claim)),
      )
      .returning({ id: claimMarks.id });
    if (marked.length === 0) return null;
    await record(tx, viewer, 'mark_claim', claim, { mark: kind, by, words });
    return claim;
  });
}

/** Withdraws a mark: the claim counts again. */
export async function unmarkClaim(
  viewer: Viewer | null,
  { mark }: { mark: string },
  tx: Executor = db,
): Promise<Outcome<Kept>> {
  return keep(viewer, tx, async (tx, viewer) => {
    const [withdrawn] = await tx
      .update(claimMarks)
      .set({ withdrawnAt: sql`now()` })
      .where(and(eq(claimMarks.id, mark), isNull(claimMarks.withdrawnAt)))
      .returning({ claimId: claimMarks.claimId, kind: claimMarks.kind });
    if (!withdrawn) return null;
    await record(tx, viewer, 'unmark_claim', withdrawn.claimId, {}, { mark: withdrawn.kind });
    return withdrawn.claimId;
  });
}

/** `work` gives the id of the claim, or null when it is not there. */
async function keep(
  viewer: Viewer | null,
  tx: Executor,
  work: (tx: Executor, viewer: Viewer) => Promise<string | null>,
): Promise<Outcome<Kept>> {
  const no = mayKeep(viewer) ?? (viewer && (await overLimit(perHour, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  try {
    return await transact(tx, async (tx) => {
      const id = await work(tx, viewer);
      const [place] = id ? await seriesOf(tx, id) : [];
      return place ? done(place) : refuse('not_found');
    });
  } catch (error) {
    const constraint = violatedConstraint(error) ?? '';
    if (constraint === 'claim_marks_standing_key') return refuse('conflict', 'marked_already');
    if (constraint === 'claim_marks_by_claim_fk') return invalid({ by: 'invalid' });
    // The appearance, or the claim that was to be corrected, is not there.
    if (/^claims_appearance|^claim_marks_claim_fk/.test(constraint)) return refuse('not_found');
    throw error;
  }
}

const seriesOf = (tx: Executor, claimId: string) =>
  tx
    .select({ series: series.slug })
    .from(claims)
    .innerJoin(appearances, eq(appearances.id, claims.appearanceId))
    .innerJoin(series, eq(series.id, appearances.seriesId))
    .where(eq(claims.id, claimId));

/** A row of the record that nobody can change. Claims are under no rule of the site. */
async function record(
  tx: Executor,
  { id: moderatorId }: Viewer,
  kind: KeepingKind,
  subjectId: string,
  after: Record<string, unknown>,
  before: Record<string, unknown> = {},
): Promise<void> {
  await tx.insert(moderationActions).values({
    ...{ kind: kind as string as ActionKind, subjectKind: 'claim' as string as SubjectKind },
    ...{ moderatorId, subjectId, rulesVersion: '', before, after },
  });
}
