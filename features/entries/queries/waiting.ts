import 'server-only';
import { sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { getStanding, type Standing } from '../standing';
import { getMedianWait } from './median-wait';

/** What publishing will mean for a member who is not trusted yet. */
export type WaitAhead = Omit<Standing, 'trusted'> & {
  /** Null while too few were decided to say. */
  medianMinutes: number | null;
};

/** Null for members whose entries are shown at once. */
export async function getWaitAhead(memberId: string): Promise<WaitAhead | null> {
  const [{ trusted, ...standing }, medianMinutes] = await Promise.all([getStanding(memberId), getMedianWait()]);
  return trusted ? null : { ...standing, medianMinutes };
}

/** Since when an own entry waits, and the question of a moderator that it waits with, if there is one to answer. */
export async function getWaiting(memberId: string, publicId: string) {
  const [row] = (await db.execute(sql`
    SELECT to_char(e.sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "sentAt", (
      SELECT q.action_id FROM case_questions q JOIN cases c ON c.id = q.case_id
      WHERE c.kind = 'first' AND c.subject_kind = 'entry' AND c.subject_id = e.id AND c.state = 'open'
        AND q.told_at IS NOT NULL AND q.answered_at IS NULL
      ORDER BY q.action_id DESC LIMIT 1) AS question
    FROM entries e WHERE e.public_id = ${publicId} AND e.member_id = ${memberId}::uuid AND e.state = 'waiting'
  `)) as unknown as { sentAt: string; question: string | null }[];
  return row ?? null;
}
