import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns';

/** Counters of `lib/limits`, in the shape that rate-limiter-flexible's Drizzle store asks for. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull(),
  expire: moment('expire'),
});

/** Facts about this installation, such as which catalogue was seeded. */
export const siteState = pgTable('site_state', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

/** A row a worker process, renewed while it lives; `/api/health` reads the newest. */
export const workerHeartbeats = pgTable('worker_heartbeats', {
  workerId: text('worker_id').primaryKey(),
  seenAt: moment('seen_at').notNull().defaultNow(),
});
