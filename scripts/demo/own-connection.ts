import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Executor } from '@/db/client';
import * as schema from '@/db/schema';
import { env } from '@/env';

/** Runs `work` in one transaction on a connection of its own: seeding and removing may take longer than a page may. */
export async function inLongTransaction<T>(work: (tx: Executor) => Promise<T>): Promise<T> {
  const client = postgres(env.DATABASE_URL ?? '', { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return await drizzle(client, { schema }).transaction(work);
  } finally {
    await client.end({ timeout: 5 });
  }
}
