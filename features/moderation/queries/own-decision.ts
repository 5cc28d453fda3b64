import { sql } from 'drizzle-orm';
import { cases, moderationActions } from '@/db/schema';

/** True for a case that is no appeal against what this moderator decided. */
export const notOwnDecision = (moderatorId: string) => sql`NOT EXISTS (
  SELECT FROM ${moderationActions} WHERE ${moderationActions.id} = ${cases.appealedId}
  AND ${moderationActions.moderatorId} = ${moderatorId})`;
