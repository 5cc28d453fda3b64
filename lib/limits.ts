import 'server-only';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from '@/db/client';
import { rateLimits } from '@/db/schema';
import { type Refusal, refuse } from './refusal';

/** `points` acts in `seconds`, counted in PostgreSQL: shared by all processes and kept over a restart. */
export type Limit = { name: string; points: number; seconds: number };

const limiters = new Map<string, RateLimiterDrizzle>();

/** Counts one act by `key` against `limit`. Null lets it pass; the refusal says when to come back. */
export async function overLimit(limit: Limit, key: string, points = 1): Promise<Refusal | null> {
  try {
    await limiterFor(limit).consume(key.slice(0, 200), points);
    return null;
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    return refuse('too_many', 'too_many', { retryAfter: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) });
  }
}

/** Forgets what `key` used up, as after a successful sign-in. */
export const clearLimit = (limit: Limit, key: string): Promise<boolean> => limiterFor(limit).delete(key.slice(0, 200));

function limiterFor(limit: Limit): RateLimiterDrizzle {
  const known = limiters.get(limit.name);
  if (known) return known;
  const made = new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimits,
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    clearExpiredByTimeout: false,
  });
  limiters.set(limit.name, made);
  return made;
}
