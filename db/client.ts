import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { env } from '@/env';
import { DatabaseUnavailable } from './availability';
import { guard } from './guard';
import * as schema from './schema';

export type Database = PostgresJsDatabase<typeof schema>;
/** Inside a transaction or out of it: what queries and mutations take as their last parameter. */
export type Executor = Pick<
  Database,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction' | 'with' | '$with' | '$count'
>;

const client = guard(connect, { slots: env.DATABASE_POOL, waitMs: 2_000, queryMs: 3_500, transactionMs: 6_000 });

/** The database. A statement ends within 3.5 s and a transaction within 6 s, or throws `DatabaseUnavailable`. */
export const db: Database = drizzle(client as unknown as Sql, { schema });

/** Closes the pool; the process can then end. */
export const closeDatabase = () => client.end();

function connect(): Sql {
  if (!env.DATABASE_URL) throw new DatabaseUnavailable('DATABASE_URL is not set');
  const sql = postgres(env.DATABASE_URL, {
    max: env.DATABASE_POOL,
    connect_timeout: 3,
    idle_timeout: 60,
    max_lifetime: 60 * 30,
    onnotice: () => undefined,
    connection: {
      application_name: 'kitbash',
      statement_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
  // Wrapping a client makes Drizzle put its own date parsers into it; each new pool needs them.
  drizzle(sql);
  return sql;
}
