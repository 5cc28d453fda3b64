import { and, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { cases, moderationActions } from '@/db/schema';
import type { Viewer } from '@/lib/viewer';

/**
 * True for a case that this moderator may take: no appeal against what they decided, nothing that they asked for
 * themselves, no review unless an admin, and none that is decided with another one.
 */
export const isFor = (viewer: Pick<Viewer, 'id' | 'role'>): SQL | undefined =>
  and(
    isNull(cases.leadId),
    viewer.role === 'admin' ? undefined : ne(cases.kind, 'review'),
    sql`NOT EXISTS (
      SELECT FROM ${moderationActions} WHERE ${moderationActions.id} = ${cases.appealedId}
      AND ${moderationActions.moderatorId} = ${viewer.id})`,
    sql`NOT EXISTS (
      SELECT FROM picture_request_photos p JOIN picture_requests r ON r.id = p.request_id
      WHERE p.case_id = ${cases.id} AND r.member_id = ${viewer.id})`,
  );
