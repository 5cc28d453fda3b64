import 'server-only';
import { createHmac, randomBytes } from 'node:crypto';
import { eq, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { voteSalts, voteTraces } from '@/db/schema';
import { env } from '@/env';
import { agentFamily } from './agent';

/** Where a request comes from, as it says itself; both are forgotten once they are hashed. */
export type Origin = { address: string; agent: string };
export type Trace = { network: Buffer; device: Buffer };

export const nowhere: Origin = { address: 'unknown', agent: '' };
const keptDays = 14;

/**
 * Two hashes that say only whether two votes of one day came from the same address, and from there by the same kind of
 * browser. Their key is made of the salt of the day, which is in the database for that day alone, and of the secret of
 * the site, which never is: neither alone tests an address, and after that day both together do not either. Null when
 * the address is not known.
 */
export async function traceOf({ address, agent }: Origin): Promise<Trace | null> {
  if (address === nowhere.address || address === '') return null;
  const key = createHmac('sha256', env.secret)
    .update(await saltOfToday())
    .digest();
  const hash = (...parts: string[]) => createHmac('sha256', key).update(parts.join('\n')).digest().subarray(0, 16);
  return { network: hash('network', address), device: hash('device', address, agentFamily(agent)) };
}

/** Forgets what is older than two weeks, and the salts of days that are over. */
export async function sweepTraces(): Promise<void> {
  await db.delete(voteTraces).where(lt(voteTraces.createdAt, sql`now() - make_interval(days => ${keptDays})`));
  await db.delete(voteSalts).where(lt(voteSalts.day, utcToday));
}

const utcToday = sql`(now() AT TIME ZONE 'UTC')::date`;

let known: { day: string; salt: Buffer } | undefined;

/** The first vote of a day makes its salt and deletes the one before. A process keeps it in memory for that day. */
async function saltOfToday(): Promise<Buffer> {
  const day = new Date().toISOString().slice(0, 10);
  if (known?.day === day) return known.salt;
  const [row] = await db.transaction(async (tx) => {
    await tx
      .insert(voteSalts)
      .values({ day, salt: randomBytes(32) })
      .onConflictDoNothing();
    await tx.delete(voteSalts).where(lt(voteSalts.day, day));
    return tx.select({ salt: voteSalts.salt }).from(voteSalts).where(eq(voteSalts.day, day));
  });
  if (!row) throw new Error(`the salt of ${day} is gone`);
  known = { day, salt: row.salt };
  return row.salt;
}
