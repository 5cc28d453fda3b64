import path from 'node:path';
import postgres from 'postgres';
import { type EmbeddedDatabase, startEmbedded } from '../database/embedded';
import { signal } from '../processes';
import type { Running } from './part';

/** Starts the database of a home folder. A later start in the same run gets the same port, and so the same URL. */
export function embeddedDatabase(home: string, password: string) {
  let first: EmbeddedDatabase | undefined;
  const launch = async (): Promise<Running> => {
    const database = await startEmbedded({
      folder: path.join(home, 'database'),
      password,
      logFile: path.join(home, 'database.log'),
      port: first?.port,
      mustExist: first !== undefined,
    });
    first ??= database;
    const { pid, ended, stop } = database;
    return { pid, ended, stop, kill: () => signal(pid, 'SIGQUIT') };
  };
  return {
    launch,
    first: (): EmbeddedDatabase => {
      if (!first) throw new Error('The database was not started.');
      return first;
    },
  };
}

/** Throws a sentence unless a database that Kitbash can use answers at the URL. */
export async function checkDatabase(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Error('DATABASE_URL is not of the form postgres://user:password@host:port/database.');
  }
  const { host, pathname } = new URL(url);
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [row] = await sql<{ version: string }[]>`SELECT current_setting('server_version') AS version`;
    if (!row || Number.parseInt(row.version, 10) < 18) {
      throw new Error(`The database at ${host} is PostgreSQL ${row?.version}, and Kitbash needs 18 or newer.`);
    }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('The database at')) throw error;
    const { code, message } = error as { code?: string; message: string };
    throw new Error(`The database at ${host}${pathname} (DATABASE_URL) cannot be used: ${message || code}.`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
