import 'server-only';
import { sql } from 'drizzle-orm';
import { recentlyUnavailable } from '@/db/availability';
import { db } from '@/db/client';
import { openSession } from './session-cookie';

const subjectPath =
  /^\/+(?:(?:en|ja)\/+)?(?:e\/+([0-9a-z]{10})(?![0-9a-z])|@([a-zA-Z0-9._-]{3,40})(?![a-zA-Z0-9._-]))/i;

/** What a public page is about when it is about one member: an entry by its public id, or a handle. */
export function subjectOf(url: string): { entry: string } | { handle: string } | null {
  const [, entry, handle] = subjectPath.exec(plainPath(url)) ?? [];
  // Next gives the data of a page under its path with these words at the end.
  if (handle) return { handle: handle.replace(/\.(?:rsc|segments)$/i, '').toLowerCase() };
  return entry ? { entry: entry.toLowerCase() } : null;
}

/**
 * Whether the page at `url` is about a member who is not there for the one whose session cookie this is. One statement,
 * and only for pages of members and entries. While the database is away it says no: the page is public.
 */
export async function isOutOfSight(url: string, cookie: string | undefined): Promise<boolean> {
  const subject = cookie ? subjectOf(url) : null;
  if (!subject || recentlyUnavailable(5_000)) return false;
  const sessionId = await openSession(cookie);
  if (!sessionId) return false;
  const other =
    'entry' in subject
      ? sql`SELECT member_id AS id FROM entries WHERE public_id = ${subject.entry}`
      : sql`SELECT id FROM members WHERE handle = ${subject.handle}::citext`;
  try {
    const rows = await db.execute(sql`
      SELECT FROM sessions s CROSS JOIN (${other}) other
      WHERE s.id = ${sessionId} AND s.expires_at > now() AND in_block(s.member_id, other.id)`);
    return rows.length > 0;
  } catch (error) {
    console.error('web: nobody can say who sees this page', error instanceof Error ? error.message : error);
    return false;
  }
}

function plainPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
