import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { cases, members, moderationActions } from '@/db/schema';

export type Hold = NonNullable<Awaited<ReturnType<typeof getHold>>>;

const reported = alias(cases, 'reported');

/** By whom an entry is held, why, and after which report; null for a case about nothing held. */
export async function getHold(caseId: string) {
  const [hold] = await db
    .select({
      handle: members.handle,
      rule: moderationActions.rule,
      words: moderationActions.words,
      at: moderationActions.createdAt,
      from: { id: reported.id, number: reported.number },
    })
    .from(cases)
    .innerJoin(moderationActions, eq(moderationActions.id, cases.holdId))
    .innerJoin(reported, eq(reported.id, moderationActions.caseId))
    .leftJoin(members, eq(members.id, moderationActions.moderatorId))
    .where(eq(cases.id, caseId));
  return hold ?? null;
}

/** The number of the case in which moderators look again at what was held in this one, open or closed; or null. */
export async function findLookedAgain(caseId: string): Promise<number | null> {
  const [held] = await db
    .select({ number: cases.number })
    .from(cases)
    .innerJoin(moderationActions, eq(moderationActions.id, cases.holdId))
    .where(eq(moderationActions.caseId, caseId))
    .orderBy(desc(moderationActions.id))
    .limit(1);
  return held?.number ?? null;
}
