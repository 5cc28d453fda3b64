import 'server-only';
import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { credits, members } from '@/db/schema';
import { inSight } from '@/features/accounts/sight/in-block';
import type { CreditFields, SavedCredit } from '../fields';

type Wanted = CreditFields & { memberId: string | null };

/**
 * Makes the credits of an entry those that are given, in their order. Those that stay keep their answer; a member who is
 * new is asked, the maker herself need not be. A handle that nobody has becomes plain words, and so does that of somebody
 * who is not there for the maker, unless this entry already credits them. Whom moderators took out stays
 * out, in any role.
 */
export async function saveCredits(
  tx: Executor,
  makerId: string,
  entryId: string,
  given: CreditFields[],
): Promise<SavedCredit[]> {
  const wanted = await resolve(tx, makerId, entryId, given);
  const kept = await tx
    .select({
      id: credits.id,
      role: credits.role,
      memberId: credits.memberId,
      name: credits.name,
      status: credits.status,
      position: credits.position,
    })
    .from(credits)
    .where(eq(credits.entryId, entryId));
  const known = new Map(kept.map((row) => [keyOf(row), row]));
  const keys = new Set(wanted.map(keyOf));
  const taken = new Set(kept.filter(({ status }) => status === 'removed').map(personOf));
  const gone = kept.filter((row) => row.status !== 'removed' && !keys.has(keyOf(row))).map((row) => row.id);
  if (gone.length) await tx.delete(credits).where(and(eq(credits.entryId, entryId), inArray(credits.id, gone)));
  const saved: SavedCredit[] = [];
  for (const [position, credit] of wanted.entries()) {
    const row = known.get(keyOf(credit));
    const fresh = credit.memberId === makerId ? 'accepted' : 'proposed';
    const status = row?.status ?? (taken.has(personOf(credit)) ? 'removed' : fresh);
    if (row && row.position !== position) await tx.update(credits).set({ position }).where(eq(credits.id, row.id));
    if (!row) {
      const answeredAt = status === 'accepted' ? new Date() : null;
      const { role, memberId, name } = credit;
      await tx.insert(credits).values({ entryId, position, role, memberId, name, status, answeredAt });
    }
    saved.push({
      role: credit.role,
      name: credit.name,
      isMember: credit.memberId !== null,
      standing: credit.memberId || status === 'removed' ? status : 'plain',
    });
  }
  return saved;
}

const personOf = ({ memberId, name }: { memberId: string | null; name: string }) => memberId ?? name.toLowerCase();

const keyOf = (credit: { memberId: string | null; name: string; role: string }) =>
  `${credit.role}:${credit.memberId ?? `plain:${credit.name}`}`;

async function resolve(tx: Executor, makerId: string, entryId: string, given: CreditFields[]): Promise<Wanted[]> {
  const handles = given.filter((credit) => credit.isMember).map((credit) => bare(credit.name));
  const found = handles.length
    ? await tx
        .select({ id: members.id, handle: members.handle })
        .from(members)
        .where(and(inArray(members.handle, handles), or(inSight(makerId, members.id), credited(entryId))))
    : [];
  const ids = new Map(found.map((member) => [member.handle.toLowerCase(), member.id]));
  const wanted = given.map((credit) => {
    const name = credit.isMember ? bare(credit.name) : credit.name;
    return { ...credit, name, memberId: (credit.isMember && ids.get(name)) || null };
  });
  return [...new Map(wanted.filter((credit) => credit.name).map((credit) => [keyOf(credit), credit])).values()];
}

const credited = (entryId: string) =>
  sql`EXISTS (SELECT FROM ${credits} WHERE ${credits.entryId} = ${entryId} AND ${credits.memberId} = ${members.id})`;

const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase();
