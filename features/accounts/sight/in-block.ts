import 'server-only';
import { type AnyColumn, eq, type SQL, sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { members } from '@/db/schema';

/** A condition: whoever is named by `column` and the viewer are there for each other. A visitor is there for everyone. */
export const inSight = (viewerId: string | null | undefined, column: AnyColumn | SQL): SQL | undefined =>
  viewerId ? sql`NOT coalesce(in_block(${column}, ${viewerId}::uuid), false)` : undefined;

/** Whether any of these members, by id, is out of the viewer's sight. */
export async function isAcrossBlock(
  viewerId: string | null | undefined,
  others: (string | null | undefined)[],
  tx: Executor = db,
): Promise<boolean> {
  const ids = others.filter((id) => id && id !== viewerId) as string[];
  if (!viewerId || ids.length === 0) return false;
  const [row] = (await tx.execute(
    sql`SELECT EXISTS (SELECT FROM unnest(${sql.param(ids)}::uuid[]) AS other (id) WHERE in_block(other.id, ${viewerId}::uuid)) AS across`,
  )) as unknown as { across: boolean }[];
  return row?.across ?? false;
}

/** Whether the member with this handle is out of the viewer's sight. */
export async function isHandleAcrossBlock(viewerId: string | null | undefined, handle: string): Promise<boolean> {
  if (!viewerId) return false;
  const [row] = await db
    .select({ across: sql<boolean>`in_block(${members.id}, ${viewerId}::uuid)` })
    .from(members)
    .where(eq(members.handle, handle));
  return row?.across ?? false;
}
