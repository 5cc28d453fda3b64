import 'server-only';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { credits, entries, members } from '@/db/schema';
import { entryPath } from '@/features/entries/view';
import type { Subject } from './subjects';

/**
 * A person in the credits of an entry, by any of their credits there: reports about any of them are about the same. It is
 * the doing of whoever made the entry.
 */
export async function findCredit(tx: Executor, id: string): Promise<Subject | null> {
  const [found] = await tx
    .select({
      person: ofPerson<string>(sql`(array_agg(one.id ORDER BY one.position, one.id))[1]`),
      roles: ofPerson<string>(sql`string_agg(one.role, ', ' ORDER BY one.position, one.id)`),
      name: credits.name,
      title: entries.title,
      publicId: entries.publicId,
      slug: entries.slug,
      member: { id: members.id, handle: members.handle, role: members.role },
    })
    .from(credits)
    .innerJoin(entries, and(eq(entries.id, credits.entryId), eq(entries.state, 'published')))
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(and(eq(credits.id, id), inArray(credits.status, ['proposed', 'accepted'])));
  if (!found) return null;
  const { person, roles, name, title, publicId, slug, member } = found;
  const seen = { title, text: `${name} (${roles})`, path: entryPath({ id: publicId, slug }) };
  return { kind: 'credit', id: person, member, hostId: member.id, seen, pictures: [] };
}

const ofPerson = <T>(what: SQL) => sql<T>`(SELECT ${what} FROM credits one
  WHERE one.entry_id = ${credits.entryId} AND one.status IN ('proposed', 'accepted') AND (one.member_id = ${credits.memberId}
    OR (one.member_id IS NULL AND ${credits.memberId} IS NULL AND lower(one.name) = lower(${credits.name}))))`;
