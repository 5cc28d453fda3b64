import type { Sql, TransactionSql } from 'postgres';
import { DatabaseUnavailable, isConnectionLost, markUnavailable } from './availability';

type Limits = { slots: number; waitMs: number; queryMs: number; transactionMs: number };
type Parameters_ = Parameters<Sql['unsafe']>[1];
type QueryOptions = Parameters<Sql['unsafe']>[2];

/**
 * The part of postgres.js that Drizzle calls, with what postgres.js lacks: at most `slots` statements at work, a wait
 * of `waitMs` for a free slot, and a deadline for each answer. A connection that misses its deadline may be frozen, so
 * the whole pool is replaced. Everything that goes wrong this way is thrown as `DatabaseUnavailable`.
 */
export function guard(connect: () => Sql, limits: Limits) {
  let pool: Sql | undefined;
  const waiting: Array<() => void> = [];
  let free = limits.slots;

  async function acquire(): Promise<void> {
    if (free > 0) {
      free -= 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const entry = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(entry), 1);
        reject(unavailable('no free connection'));
      }, limits.waitMs);
      waiting.push(entry);
    });
  }

  function release(): void {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }

  async function run<T>(work: (sql: Sql) => PromiseLike<T>, deadlineMs: number): Promise<T> {
    await acquire();
    pool ??= connect();
    const used = pool;
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(unavailable('no answer in time')), deadlineMs);
      });
      return await Promise.race([work(used), late]);
    } catch (error) {
      if (error instanceof DatabaseUnavailable && pool === used) {
        pool = undefined;
        used.end({ timeout: 0 }).catch(ignoreLateEnd);
      }
      throw isConnectionLost(error) ? unavailable('connection lost', error) : error;
    } finally {
      clearTimeout(timer);
      release();
    }
  }

  function unsafe(query: string, parameters?: Parameters_, options?: QueryOptions) {
    const once = (asValues: boolean) =>
      run((sql) => {
        const pending = sql.unsafe(query, parameters, options);
        return asValues ? pending.values() : pending;
      }, limits.queryMs);
    // The first statement after a restart of the database fails on the old connection: a read is asked again.
    const ask = (asValues: boolean) =>
      once(asValues).catch((error) => {
        if (!/^\s*select\b/i.test(query) || !isConnectionLost((error as Error).cause)) throw error;
        return once(asValues);
      });
    return Object.assign(
      lazy(() => ask(false)),
      { values: () => lazy(() => ask(true)) },
    );
  }

  return {
    /** Drizzle writes its parsers here; the pools get theirs where they are made. */
    options: { parsers: {}, serializers: {} },
    unsafe,
    begin: <T>(work: (sql: TransactionSql) => Promise<T>) => run((sql) => sql.begin(work), limits.transactionMs),
    end: async () => {
      await pool?.end({ timeout: 5 });
      pool = undefined;
    },
  };
}

function unavailable(message: string, cause?: unknown): DatabaseUnavailable {
  markUnavailable();
  return new DatabaseUnavailable(message, { cause });
}

// The pool was given up because it hangs; how its closing fares changes nothing.
function ignoreLateEnd(): void {}

/** A promise that starts its work when it is first awaited. */
function lazy<T>(start: () => Promise<T>) {
  let started: Promise<T> | undefined;
  const begin = () => {
    started ??= start();
    return started;
  };
  return {
    // biome-ignore lint/suspicious/noThenProperty: Drizzle awaits what `unsafe` returns.
    then: <A, B>(resolve?: ((value: T) => A) | null, reject?: ((reason: unknown) => B) | null) =>
      begin().then(resolve, reject),
  };
}
