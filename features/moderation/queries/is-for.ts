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
    notAskedBy(viewer.id),
  );

/**
 * True unless this member asked for what the case is about: by the case itself, by one about a copy that is decided with
 * it, or by the one that an appeal goes back to. Of `cases` in the statement around it.
 */
export const notAskedBy = (memberId: string): SQL<boolean> => sql`NOT EXISTS (
  SELECT FROM picture_requests r JOIN picture_request_photos p ON p.request_id = r.id
  WHERE r.member_id = ${memberId} AND p.case_id IN (
    SELECT c.id FROM cases c WHERE c.id = cases.id OR c.lead_id IN (cases.id, cases.lead_id) OR c.id = cases.lead_id
    UNION ALL
    SELECT c.id FROM moderation_actions a JOIN cases c ON a.case_id IN (c.id, c.lead_id) WHERE a.id = cases.appealed_id
    UNION ALL
    SELECT c.lead_id FROM moderation_actions a JOIN cases c ON c.id = a.case_id WHERE a.id = cases.appealed_id))`;
