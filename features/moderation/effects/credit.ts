import 'server-only';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type CreditStatus, credits, members } from '@/db/schema';
import { memberTag } from '@/features/accounts/cache';
import type { Effect } from './effect';
import { tagsFor } from './entry';

type Status = Record<string, CreditStatus>;

/** Takes a person out of the credits of an entry, in every role. Null when nobody is named there any more. */
export async function removeCredits(tx: Executor, creditId: string): Promise<Effect | null> {
  const entryId = await lockEntry(tx, creditId);
  if (!entryId) return null;
  const removed = await tx
    .update(credits)
    .set({ status: 'removed' })
    .where(and(isSamePerson(creditId), inArray(credits.status, ['proposed', 'accepted'])))
    .returning({ id: credits.id, was: sql<CreditStatus>`old.status` });
  if (removed.length === 0) return null;
  const statuses: Status = Object.fromEntries(removed.map(({ id, was }) => [id, was]));
  return { before: { statuses }, after: { status: 'removed' }, tags: await tagsOf(tx, creditId, entryId) };
}

/** Names them again, with the answers that they had given. What the maker asked meanwhile is to be answered. */
export async function restoreCredits(
  tx: Executor,
  creditId: string,
  { statuses = {} }: Record<string, unknown>,
): Promise<Effect | null> {
  const entryId = await lockEntry(tx, creditId);
  if (!entryId) return null;
  const back = await tx
    .update(credits)
    .set({ status: sql`coalesce(${JSON.stringify(statuses)}::jsonb ->> ${credits.id}::text, 'proposed')` })
    .where(and(isSamePerson(creditId), eq(credits.status, 'removed')))
    .returning({ id: credits.id });
  if (back.length === 0) return null;
  return { before: { status: 'removed' }, after: { statuses }, tags: await tagsOf(tx, creditId, entryId) };
}

/** The credits of one person on one entry: those of the same member, or of the same name that is no member's. */
const isSamePerson = (creditId: string): SQL => sql`EXISTS (
  SELECT FROM credits one WHERE one.id = ${creditId}::uuid AND one.entry_id = ${credits.entryId}
  AND (one.member_id = ${credits.memberId}
    OR (one.member_id IS NULL AND ${credits.memberId} IS NULL AND lower(one.name) = lower(${credits.name}))))`;

/** As every write to the credits of an entry does. */
async function lockEntry(tx: Executor, creditId: string): Promise<string | null> {
  const [entry] = (await tx.execute(sql`
    SELECT id FROM entries WHERE id = (SELECT entry_id FROM credits WHERE id = ${creditId}::uuid)
    FOR NO KEY UPDATE`)) as { id: string }[];
  return entry?.id ?? null;
}

/** Also the page of the one who is named, which counts where they are. */
async function tagsOf(tx: Executor, creditId: string, entryId: string): Promise<string[]> {
  const [named] = await tx
    .select({ handle: members.handle })
    .from(credits)
    .innerJoin(members, eq(members.id, credits.memberId))
    .where(eq(credits.id, creditId));
  return [...(await tagsFor(tx, entryId)), ...(named ? [memberTag(named.handle)] : [])];
}
