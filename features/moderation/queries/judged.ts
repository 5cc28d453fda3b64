import 'server-only';
import { eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { cases, members, type Role } from '@/db/schema';

type Judged = { member: { id: string; role: Role } | null };

/** Whose doing a case is about, read again each time: roles change. Null when there is no such case. */
export async function findJudged(tx: Executor, caseId: string): Promise<Judged | null> {
  const [row] = await tx
    .select({ id: members.id, role: members.role })
    .from(cases)
    .leftJoin(members, eq(members.id, cases.memberId))
    .where(eq(cases.id, caseId));
  if (!row) return null;
  return { member: row.id && row.role ? { id: row.id, role: row.role } : null };
}
