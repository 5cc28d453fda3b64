import { sql } from 'drizzle-orm';
import { boolean, customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Time-ordered primary key, made by PostgreSQL 18. */
export const id = () => uuid('id').primaryKey().default(sql`uuidv7()`);

export const createdAt = () => timestamp('created_at', { withTimezone: true }).notNull().defaultNow();
export const moment = (name: string) => timestamp(name, { withTimezone: true });

/** True for rows that the demo made; `npm run demo:remove` deletes exactly these. */
export const isDemo = () => boolean('is_demo').notNull().default(false);

/** Text that compares without regard to case. */
export const citext = customType<{ data: string }>({ dataType: () => 'citext' });

export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
