import { and, ne, type SQL, sql } from 'drizzle-orm';
import { cases, moderationActions } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';

/** True for a case that this moderator may take: no appeal against what they decided, and no review unless an admin. */
export const isFor = (viewer: Pick<Viewer, 'id' | 'role'>): SQL | undefined =>
  and(
    viewer.role === 'admin' ? undefined : ne(cases.kind, 'review'),
    sql`NOT EXISTS (
      SELECT FROM ${moderationActions} WHERE ${moderationActions.id} = ${cases.appealedId}
      AND ${moderationActions.moderatorId} = ${viewer.id})`,
  );
