import 'server-only';
import { eq } from 'drizzle-orm';
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
