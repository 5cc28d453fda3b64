import 'server-only';
import { sql } from 'drizzle-orm';
import { entries } from '@/db/schema';

/** True when the label that an entry carries is a moderator's decision that stands. */
export const ratedByModerator = sql<boolean>`EXISTS (
  SELECT FROM moderation_actions a WHERE a.subject_kind = 'entry' AND a.subject_id = ${entries.id} AND a.kind = 'rate'
  AND a.after->>'sensitiveKind' = ${entries.sensitiveKind}
  AND NOT EXISTS (SELECT FROM moderation_actions r WHERE r.reverses_id = a.id))`;
