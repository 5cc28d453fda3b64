import { type SQL, sql } from 'drizzle-orm';
import { stories } from '@/db/schema';

/** True while whoever published the story is a moderator or an admin, and not suspended. */
export const mayStillPublish: SQL = sql`EXISTS (
  SELECT FROM members m WHERE m.id = "stories"."published_by_id" AND m.role IN ('moderator', 'admin')
  AND NOT EXISTS (
    SELECT FROM suspensions s WHERE s.member_id = m.id AND s.scope = 'all' AND s.lifted_at IS NULL
    AND s.starts_at <= now() AND (s.ends_at IS NULL OR s.ends_at > now())))`;

/**
 * True for what everyone may read. The clock decides, not the job that follows it; of a story that only waits for its
 * time the rights of whoever scheduled it are asked as they are now.
 */
export const isPublic: SQL = sql`(${stories.state} IN ('published', 'scheduled') AND ${stories.publishAt} <= now()
  AND (${stories.state} = 'published' OR ${mayStillPublish}))`;
