import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { moderationActions, statements } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';
import { canBeTakenBack, undoSeconds } from '../rules';

/** What was held is decided since. */
export const isOver = sql<boolean>`(moderation_actions.kind = 'hold' AND NOT EXISTS (
  SELECT FROM entries e WHERE e.id = moderation_actions.subject_id AND e.state = 'held'))`;

/** The id of what was decided in a case and stands, if this moderator may take it back now; no appeal waits against it. */
export async function findTakeBack(viewer: Viewer, caseId: string): Promise<string | null> {
  const [action] = await db
    .select({
      id: moderationActions.id,
      kind: moderationActions.kind,
      isOld: sql<boolean>`${moderationActions.createdAt} <= now() - make_interval(secs => ${undoSeconds})`,
      // Without a join Drizzle leaves the table out of a column's name here, and it would be another row's.
      isReversed: sql<boolean>`EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = moderation_actions.id)`,
      isOver,
      appealedAt: statements.appealedAt,
      outcome: statements.outcome,
    })
    .from(moderationActions)
    .leftJoin(statements, eq(statements.actionId, moderationActions.id))
    .where(and(eq(moderationActions.caseId, caseId), sql`${moderationActions.kind} NOT IN ('ask', 'reverse')`))
    .orderBy(desc(moderationActions.id))
    .limit(1);
  if (!action?.isOld || action.isReversed || action.isOver || !canBeTakenBack(action.kind)) return null;
  if (action.appealedAt && action.outcome === null) return null;
  return action.outcome === 'upheld' && viewer.role !== 'admin' ? null : action.id;
}
