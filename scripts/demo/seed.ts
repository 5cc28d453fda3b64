import { inArray } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { members, siteState } from '@/db/schema';
import { env } from '@/env';
import { hashPassword } from '@/features/accounts/passwords';
import { insertEntries } from './insert-entries';
import { insertGalleries } from './insert-galleries';
import { insertTalk } from './insert-talk';
import { inLongTransaction } from './own-connection';
import { placeDemoPhotos } from './photos';
import { type MemberRow, memberRows } from './rows/members';
import { demoPassword } from './sign-ins';

/**
 * Gives a new installation its demo, unless KITBASH_DEMO is 0: once, whole or not at all. It does not come back after
 * it was removed, and stays away where a member of the site already has one of its handles.
 */
export async function seedDemo(): Promise<void> {
  if (!env.KITBASH_DEMO || (await isDecided())) return;
  const now = new Date();
  const people = memberRows(now, await hashPassword(demoPassword));
  if (await isTaken(people)) return;
  const files = await placeDemoPhotos();
  await inLongTransaction(async (tx) => {
    // Two starts at once: the second waits here for the first, and then has nothing to do.
    const [turn] = await tx
      .insert(siteState)
      .values({ key: demoState, value: { seededAt: now.toISOString() } })
      .onConflictDoNothing()
      .returning({ key: siteState.key });
    if (turn) await insertDemo(tx, now, people, files);
  });
}

/** The row of `site_state` that says that this installation has, or has had, its demo. */
export const demoState = 'demo';

async function isDecided(): Promise<boolean> {
  const rows = await db
    .select({ key: siteState.key })
    .from(siteState)
    .where(inArray(siteState.key, [demoState]));
  return rows.length > 0;
}

async function isTaken(people: MemberRow[]): Promise<boolean> {
  const handles = people.map(({ handle }) => handle);
  const [taken] = await db.select({ handle: members.handle }).from(members).where(inArray(members.handle, handles));
  if (taken) console.warn(`The demo was left out: the site has a member called ${taken.handle}.`);
  return taken !== undefined;
}

async function insertDemo(tx: Executor, now: Date, people: MemberRow[], files: Map<string, string>): Promise<void> {
  await tx.insert(members).values(people);
  const planned = await insertEntries(tx, now, people, files);
  await insertTalk(tx, now, people, planned);
  await insertGalleries(tx, now, people, planned);
}
