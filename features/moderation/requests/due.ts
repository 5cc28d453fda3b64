import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { cases, members } from '@/db/schema';
import { enqueue } from '@/lib/queue';
import { decisionMailJob } from '../jobs';

/**
 * The 48 hours are over and nobody has decided: the photo stays frozen, the case comes first, and admins are told. What is
 * decided with another case has that one's clock.
 */
export async function brakeIsDue({ caseId }: { caseId: string }): Promise<void> {
  await db.transaction(async (tx) => {
    const [overdue] = await tx
      .update(cases)
      .set({ urgency: 6 })
      .where(
        and(
          eq(cases.id, caseId),
          isNull(cases.leadId),
          eq(cases.state, 'open'),
          eq(cases.urgency, 5),
          sql`${cases.dueAt} <= now()`,
        ),
      )
      .returning({ number: cases.number, title: sql<string>`${cases.snapshot} ->> 'title'` });
    if (!overdue) return;
    const { number, title } = overdue;
    const admins = await tx.select({ memberId: members.id }).from(members).where(eq(members.role, 'admin'));
    for (const { memberId } of admins) {
      const mail = { memberId, about: 'brake_overdue', title, words: '', path: `/mod/brakes/${number}` } as const;
      await enqueue(tx, decisionMailJob, mail, { priority: 10 });
    }
  });
}
