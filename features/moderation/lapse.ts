import 'server-only';
import { sql } from 'drizzle-orm';
import { db } from '@/db/client';

/** Brings back to the queue what waited for an answer that did not come in its days. Run again, it finds nothing. */
export async function lapseQuestions(): Promise<void> {
  await db.execute(sql`
    WITH due AS (
      SELECT id FROM cases WHERE answer_due_at <= now() ORDER BY answer_due_at LIMIT 500 FOR UPDATE SKIP LOCKED
    ), lapsed AS (
      UPDATE case_questions SET lapsed_at = now()
      WHERE case_id IN (SELECT id FROM due) AND answered_at IS NULL AND lapsed_at IS NULL
    )
    UPDATE cases SET answer_due_at = NULL, urgency = 4 WHERE id IN (SELECT id FROM due)`);
}
