/** The database did not answer in time, or at all. The web process turns it into 503 with `Retry-After`. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
}

// Next bundles this module apart from the server that started it: the two meet in the global object.
const seen = globalThis as typeof globalThis & { kitbashDatabaseLostAt?: number };

export function markUnavailable(): void {
  seen.kitbashDatabaseLostAt = Date.now();
}

/** True when a query found the database away within the last `withinMs` milliseconds. */
export function recentlyUnavailable(withinMs = 10_000): boolean {
  return Date.now() - (seen.kitbashDatabaseLostAt ?? 0) < withinMs;
}

const lostCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);
/** A statement that PostgreSQL itself cut short at `statement_timeout`. */
const cutShort = '57014';

export function isConnectionLost(error: unknown): boolean {
  return lostCodes.has((error as { code?: string } | null)?.code ?? '');
}

/** True when the database was away, however deep in the causes of the error that is said. */
export function isUnavailable(error: unknown): boolean {
  return causes(error).some(
    (cause) =>
      cause instanceof DatabaseUnavailable || isConnectionLost(cause) || (cause as { code?: string }).code === cutShort,
  );
}

/** The name of the constraint that refused a write, or null when something else went wrong. */
export function violatedConstraint(error: unknown): string | null {
  for (const cause of causes(error)) {
    const { code, constraint_name: name } = cause as { code?: string; constraint_name?: string };
    if (code?.startsWith('23') && name) return name;
  }
  return null;
}

function causes(error: unknown): object[] {
  const chain: object[] = [];
  for (let cause = error; cause && typeof cause === 'object' && chain.length < 8; cause = (cause as Error).cause) {
    chain.push(cause);
  }
  return chain;
}
