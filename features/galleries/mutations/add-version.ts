import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { type Arrangement, galleries, galleryVersions } from '@/db/schema';

/** How many unpublished versions a gallery keeps. */
export const mostVersions = 100;

type Saved = { revision: number; savedAt: Date };
type Version = {
  galleryId: string;
  memberId: string;
  arrangement: Arrangement;
  /** The newest revision and what it holds; the gallery's row is locked. */
  before: { revision: number; arrangement: Arrangement };
  restored?: number;
};

/**
 * Writes down what the gallery is to be as its newest version. What one curator types within a minute, without moving
 * anything, is one version.
 */
export async function addVersion(tx: Executor, { galleryId, before, ...version }: Version): Promise<Saved> {
  const revision = before.revision + 1;
  const onlyTyped = !version.restored && orderOf(before.arrangement) === orderOf(version.arrangement);
  const renewed = onlyTyped && (await renew(tx, galleryId, before.revision, version));
  if (!renewed) await tx.insert(galleryVersions).values({ galleryId, revision, ...version });
  await prune(tx, galleryId);
  const [saved] = await tx
    .update(galleries)
    .set({ revision, savedAt: sql`now()` })
    .where(eq(galleries.id, galleryId))
    .returning({ revision: galleries.revision, savedAt: galleries.savedAt });
  if (!saved) throw new Error('the gallery was not saved');
  return saved;
}

const orderOf = ({ sections, cover }: Arrangement): string =>
  JSON.stringify([cover, sections.map(({ key, items }) => [key, items.map(({ entry, lead }) => [entry, lead])])]);

async function renew(
  tx: Executor,
  galleryId: string,
  revision: number,
  { arrangement, memberId }: Pick<Version, 'arrangement' | 'memberId'>,
): Promise<boolean> {
  const rows = await tx
    .update(galleryVersions)
    .set({ revision: revision + 1, arrangement, savedAt: sql`now()` })
    .where(
      and(
        eq(galleryVersions.galleryId, galleryId),
        eq(galleryVersions.revision, revision),
        eq(galleryVersions.memberId, memberId),
        isNull(galleryVersions.shownAt),
        sql`${galleryVersions.createdAt} > now() - interval '1 minute'`,
      ),
    )
    .returning({ revision: galleryVersions.revision });
  return rows.length > 0;
}

const prune = (tx: Executor, galleryId: string) =>
  tx.delete(galleryVersions).where(
    and(
      eq(galleryVersions.galleryId, galleryId),
      isNull(galleryVersions.shownAt),
      sql`${galleryVersions.revision} < (SELECT min(newest.revision) FROM (
        SELECT v.revision FROM gallery_versions v WHERE v.gallery_id = ${galleryId} ORDER BY v.revision DESC LIMIT ${mostVersions}
      ) AS newest)`,
    ),
  );
