import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { suspensions } from '@/db/schema';

/** True while the member whose id stands in this column may read and not act. */
export const isSuspended = (memberId: AnyColumn): SQL => sql`EXISTS (
  SELECT FROM ${suspensions} WHERE ${suspensions.memberId} = ${memberId} AND ${suspensions.scope} = 'all'
  AND ${suspensions.liftedAt} IS NULL AND ${suspensions.startsAt} <= now()
  AND (${suspensions.endsAt} IS NULL OR ${suspensions.endsAt} > now()))`;
