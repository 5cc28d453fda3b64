import 'server-only';
import { eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type CaseKind, cases, members, type Role } from '@/db/schema';

type Judged = { kind: CaseKind; member: { id: string; role: Role } | null };

/** Whose doing a case is about, read again each time: roles change. Null when there is no such case. */
export async function findJudged(tx: Executor, caseId: string): Promise<Judged | null> {
  const [row] = await tx
    .select({ kind: cases.kind, id: members.id, role: members.role })
    .from(cases)
    .leftJoin(members, eq(members.id, cases.memberId))
    .where(eq(cases.id, caseId));
  if (!row) return null;
  return { kind: row.kind, member: row.id && row.role ? { id: row.id, role: row.role } : null };
}
