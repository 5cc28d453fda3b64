import { type SQL, sql } from 'drizzle-orm';
import { galleries } from '@/db/schema';

/**
 * Whether whoever set the date of a gallery may still publish it: a moderator or an admin, not suspended, and still a
 * curator who arranges it. Of `galleries` in the statement around it.
 */
export const mayStillPublish: SQL = sql.raw(`EXISTS (
  SELECT FROM members AS scheduler WHERE scheduler.id = galleries.scheduled_by_id
  AND scheduler.role IN ('moderator', 'admin')
  AND (scheduler.role = 'admin' OR EXISTS (
    SELECT FROM gallery_curators AS held WHERE held.gallery_id = galleries.id AND held.member_id = scheduler.id
    AND held.curator_right IN ('owner', 'editor')))
  AND NOT EXISTS (
    SELECT FROM suspensions AS barred WHERE barred.member_id = scheduler.id AND barred.scope = 'all'
    AND barred.lifted_at IS NULL AND barred.starts_at <= now() AND (barred.ends_at IS NULL OR barred.ends_at > now())))`);

/**
 * What everyone sees: published, and due by the clock of the database. A date that came while no worker ran is kept all
 * the same, and one whose curator has lost the right is not.
 */
export const isShown: SQL = sql`(galleries.state IN ('published', 'scheduled') AND galleries.published_at <= now()
  AND (galleries.state = 'published' OR ${mayStillPublish}))`;

/** Whether a gallery takes suggestions from everyone: open, and its last day is not over. */
export const takesSuggestions = sql<boolean>`${galleries.isOpen} AND (
  ${galleries.openUntil} IS NULL OR ${galleries.openUntil} >= (now() AT TIME ZONE 'UTC')::date)`;

/** Whether it takes them from this member: not when its owner and the member are not there for each other. */
export const takesFrom = (memberId: string) => sql<boolean>`${takesSuggestions} AND NOT EXISTS (
  SELECT FROM gallery_curators AS keeper WHERE keeper.gallery_id = galleries.id AND keeper.curator_right = 'owner'
  AND in_block(keeper.member_id, ${memberId}::uuid))`;
