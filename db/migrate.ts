import path from 'node:path';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { migrateQueue } from './queue-schema';

const folder = path.join(import.meta.dirname, '..', 'drizzle');
const lockKey = 0x6b697462;

/**
 * Brings the database at `url` to the newest schema. Two processes at once: one runs, the other waits and finds
 * nothing to do. A statement that cannot lock its table within 2 s fails, and the run is rolled back whole.
 */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined, connection: { lock_timeout: 0 } });
  try {
    const [row] = await sql<{ version: number }[]>`SELECT current_setting('server_version_num')::int AS version`;
    if (!row || row.version < 180_000) throw new Error('Kitbash needs PostgreSQL 18 or newer.');
    await sql`SELECT pg_advisory_lock(${lockKey})`;
    await sql`SET lock_timeout = '2s'`;
    await migrate(drizzle(sql), { migrationsFolder: folder });
    await migrateQueue(url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
