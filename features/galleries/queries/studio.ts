import 'server-only';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import {
  type CuratorRight,
  entries,
  type GalleryState,
  galleries,
  galleryCurators,
  gallerySubmissions,
  galleryVersions,
  members,
  photos,
} from '@/db/schema';
import { inSight } from '@/features/accounts/sight/in-block';
import { isSlug } from '@/lib/identifiers';
import type { Viewer } from '@/lib/viewer';
import type { SavedGallery } from '../mutations/save-gallery';
import { type Act, actsOf, mayCurate } from '../policy';
import type { Arrangement, StudioEntry } from '../studio-view';

export type GalleryStudio = SavedGallery & {
  slug: string;
  state: GalleryState;
  publishedAt: string | null;
  /** The revision that everyone sees; null before the first. */
  shown: number | null;
  isOpen: boolean;
  openUntil: string | null;
  acts: readonly Act[];
  arrangement: Arrangement;
  /** What the editor shows of each entry that the arrangement names and that still exists. */
  entries: StudioEntry[];
  curators: { handle: string; avatarKey: string | null; right: CuratorRight }[];
  submissions: WaitingSubmission[];
  versions: VersionView[];
};
export type VersionView = {
  revision: number;
  savedAt: string;
  handle: string | null;
  entries: number;
  title: string;
  restored: number | null;
  shown: boolean;
};
export type WaitingSubmission = { id: string; handle: string; words: string; isOwn: boolean; entry: StudioEntry };

/** A gallery as its curators work on it. Null for everyone else, and for one that is not there. */
export async function getGalleryStudio(viewer: Viewer, slug: string): Promise<GalleryStudio | null> {
  const gallery = await findCurated(viewer, slug);
  if (!gallery) return null;
  const { id, right, savedAt, publishedAt, ...shown } = gallery;
  const [newest, versions, curators, submissions] = await Promise.all([
    readArrangement(id),
    listVersions(id),
    listAllCurators(id),
    listWaiting(id, viewer.id),
  ]);
  const named = newest.sections.flatMap(({ items }) => items.map(({ entry }) => entry));
  return {
    ...shown,
    ...{ savedAt: savedAt.toISOString(), publishedAt: publishedAt?.toISOString() ?? null },
    shown: versions.find((version) => version.shown)?.revision ?? null,
    ...{ acts: actsOf(viewer, right), arrangement: newest, entries: await listStudioEntries(viewer.id, named) },
    ...{ curators, submissions, versions },
  };
}

/** The gallery with this address, if the viewer has any right in it. */
export async function findCurated(viewer: Viewer, slug: string, act: Act = 'review') {
  if (!isSlug(slug)) return null;
  const [gallery] = await db
    .select({
      id: galleries.id,
      slug: galleries.slug,
      state: galleries.state,
      publishedAt: galleries.publishedAt,
      isOpen: galleries.isOpen,
      openUntil: galleries.openUntil,
      revision: galleries.revision,
      savedAt: galleries.savedAt,
      right: galleryCurators.right,
    })
    .from(galleries)
    .leftJoin(
      galleryCurators,
      and(eq(galleryCurators.galleryId, galleries.id), eq(galleryCurators.memberId, viewer.id)),
    )
    .where(eq(galleries.slug, slug));
  return gallery && !mayCurate(viewer, gallery.right, act) ? gallery : null;
}

export async function readArrangement(galleryId: string): Promise<Arrangement> {
  const [version] = await db
    .select({ arrangement: galleryVersions.arrangement })
    .from(galleryVersions)
    .where(eq(galleryVersions.galleryId, galleryId))
    .orderBy(desc(galleryVersions.revision))
    .limit(1);
  if (!version) throw new Error(`gallery ${galleryId} has no version`);
  return version.arrangement;
}

/**
 * Entries by public id, in no order, as the editor shows them: also those that are away for a time, without their pictures,
 * which are their maker's alone meanwhile, and none of people out of the viewer's sight.
 */
export async function listStudioEntries(viewerId: string, publicIds: string[]): Promise<StudioEntry[]> {
  if (publicIds.length === 0) return [];
  const rows = await db
    .select({ ...studioColumns, entryId: entries.id })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(and(inArray(entries.publicId, publicIds), inSight(viewerId, entries.memberId)));
  const pictures = await listPictures(rows.flatMap(({ entryId, isShown }) => (isShown ? [entryId] : [])));
  return rows.map(({ entryId, cover, ...entry }) => {
    const own = pictures.filter((picture) => picture.entryId === entryId);
    const first = own.find(({ id }) => id === cover) ?? own[0];
    return {
      ...entry,
      cover: first ? { key: first.key, width: first.width } : null,
      pictures: own.map(({ id, key, width, alt }) => ({ id, key, width, alt })),
    };
  });
}

const studioColumns = {
  id: entries.publicId,
  slug: entries.slug,
  title: entries.title,
  maker: sql<string>`${members.handle}::text`,
  isShown: sql<boolean>`${entries.state} = 'published'`,
  cover: entries.coverPhotoId,
};

async function listPictures(entryIds: string[]) {
  if (entryIds.length === 0) return [];
  return db
    .select({
      entryId: photos.entryId,
      id: photos.id,
      key: sql<string>`${photos.key}`,
      width:
        sql<number>`coalesce((SELECT min(w) FROM unnest(${photos.webpWidths}) w WHERE w >= 320), (SELECT max(w) FROM unnest(${photos.webpWidths}) w), 0)`.mapWith(
          Number,
        ),
      alt: photos.alt,
    })
    .from(photos)
    .where(and(inArray(photos.entryId, entryIds), eq(photos.status, 'ready')))
    .orderBy(photos.group, photos.position, photos.id);
}

async function listVersions(galleryId: string): Promise<VersionView[]> {
  const rows = await db
    .select({
      revision: galleryVersions.revision,
      savedAt: galleryVersions.savedAt,
      handle: sql<string | null>`${members.handle}::text`,
      title: sql<string>`${galleryVersions.arrangement} ->> 'title'`,
      entries: sql<number>`coalesce(jsonb_array_length(jsonb_path_query_array(${galleryVersions.arrangement}, '$.sections[*].items[*]')), 0)`,
      restored: galleryVersions.restored,
      shown: sql<boolean>`${galleryVersions.shownAt} IS NOT NULL`,
    })
    .from(galleryVersions)
    .leftJoin(members, eq(members.id, galleryVersions.memberId))
    .where(eq(galleryVersions.galleryId, galleryId))
    .orderBy(desc(galleryVersions.revision))
    .limit(100);
  return rows.map((row) => ({ ...row, savedAt: row.savedAt.toISOString() }));
}

const listAllCurators = (galleryId: string) =>
  db
    .select({ handle: sql<string>`${members.handle}::text`, avatarKey: photos.key, right: galleryCurators.right })
    .from(galleryCurators)
    .innerJoin(members, eq(members.id, galleryCurators.memberId))
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(eq(galleryCurators.galleryId, galleryId))
    .orderBy(sql`${galleryCurators.right} = 'owner' DESC`, galleryCurators.createdAt, members.id);

const senders = alias(members, 'senders');

/** What waits for an answer, the oldest first, at most fifty at a time. */
async function listWaiting(galleryId: string, viewerId: string): Promise<WaitingSubmission[]> {
  const rows = await db
    .select({
      id: gallerySubmissions.id,
      handle: sql<string>`${senders.handle}::text`,
      words: gallerySubmissions.words,
      memberId: gallerySubmissions.memberId,
      entry: entries.publicId,
    })
    .from(gallerySubmissions)
    .innerJoin(entries, and(eq(entries.id, gallerySubmissions.entryId), eq(entries.state, 'published')))
    .innerJoin(senders, eq(senders.id, gallerySubmissions.memberId))
    .where(and(eq(gallerySubmissions.galleryId, galleryId), eq(gallerySubmissions.state, 'waiting')))
    .orderBy(gallerySubmissions.id)
    .limit(50);
  const shown = await listStudioEntries(
    viewerId,
    rows.map(({ entry }) => entry),
  );
  return rows.flatMap(({ memberId, entry: publicId, ...row }) => {
    const entry = shown.find(({ id }) => id === publicId);
    return entry ? [{ ...row, isOwn: memberId === viewerId, entry }] : [];
  });
}
