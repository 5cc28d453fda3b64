import 'server-only';
import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { addressDays } from './limits';

/**
 * Forgets requests whose link nobody followed in two days, and who asked for the others, with what they wrote, 30 days
 * after the last of their photos was decided or they took it back. What is left tells only whether it was the same one.
 * While an appeal about one of the photos is open, its moderator still reads it.
 */
export async function sweepRequests(): Promise<void> {
  await db.execute(sql`
    DELETE FROM picture_requests WHERE confirmed_at IS NULL AND created_at < now() - interval '2 days'`);
  await db.execute(sql`
    UPDATE picture_requests r SET email = NULL, name = '', work = '', words = '', link_expires_at = NULL
    WHERE r.email IS NOT NULL AND r.confirmed_at < now() - make_interval(days => ${addressDays})
    AND NOT coalesce(r.withdrawn_at > now() - make_interval(days => ${addressDays}), false)
    AND NOT EXISTS (
      SELECT FROM picture_request_photos p JOIN cases c ON c.id = p.case_id
      WHERE p.request_id = r.id AND (
        c.state = 'open'
        OR (r.withdrawn_at IS NULL AND (p.told_at IS NULL OR p.told_at > now() - make_interval(days => ${addressDays})))
        OR EXISTS (
          SELECT FROM moderation_actions a JOIN cases appeal ON appeal.appealed_id = a.id
          WHERE a.case_id = c.id AND appeal.state = 'open')))`);
}
