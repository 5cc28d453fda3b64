import { and, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { cases, moderationActions } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';

/**
 * True for a case that this moderator may take: no appeal against what they decided, no review unless an admin, and none
 * that is decided with another one.
 */
export const isFor = (viewer: Pick<Viewer, 'id' | 'role'>): SQL | undefined =>
  and(
    isNull(cases.leadId),
    viewer.role === 'admin' ? undefined : ne(cases.kind, 'review'),
    sql`NOT EXISTS (
      SELECT FROM ${moderationActions} WHERE ${moderationActions.id} = ${cases.appealedId}
      AND ${moderationActions.moderatorId} = ${viewer.id})`,
  );
