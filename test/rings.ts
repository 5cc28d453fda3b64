import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeVoteRing } from '@/db/factories/votes';
import { entries, moderationActions, voteRings } from '@/db/schema';
import { voidVotes } from '@/features/moderation/votes/mutations/void-votes';
import { findRings } from '@/features/votes/rings/find';
import type { Viewer } from '@/lib/viewer';

// What the tests of rings at the desk share.

export const reasons = { rule: 'spam' as const, words: 'You vote for each other at one computer.' };

/** A ring of four with two entries each: every entry has three votes. */
export async function foundRing() {
  const made = await makeVoteRing({ size: 4, entriesEach: 2 });
  await findRings();
  const [ring] = await db.select({ number: voteRings.number }).from(voteRings);
  return { ...made, number: ring?.number ?? 0 };
}

/** The counts of entries, as everyone sees them. */
export const shown = async (ids: string[]) =>
  Promise.all(
    ids.map(async (id) => (await db.select({ n: entries.voteCount }).from(entries).where(eq(entries.id, id)))[0]?.n),
  );

export const voidAll = (viewer: Viewer | null, ring: number, member: string[]) =>
  voidVotes(viewer, { ring, member, vote: [], ...reasons });

export const actionsOf = (memberId: string) =>
  db
    .select()
    .from(moderationActions)
    .where(and(eq(moderationActions.memberId, memberId), eq(moderationActions.kind, 'void_votes')));
