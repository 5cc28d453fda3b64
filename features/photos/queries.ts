import 'server-only';
import { and, asc, desc, eq, isNull, notInArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import {
  characters,
  entries,
  members,
  type PhotoError,
  type PhotoGroup,
  photos,
  series,
  withheldStatuses,
} from '@/db/schema';

/** `A1`: the place among the photos of its group that were not refused. */
const code = sql<string>`${photos.group} || (count(*) FILTER (WHERE ${photos.status} NOT IN ('failed', 'frozen', 'removed'))
  OVER (PARTITION BY ${photos.group} ORDER BY ${photos.position}, ${photos.id}))`;

const shown = {
  width: photos.width,
  height: photos.height,
  alt: photos.alt,
  averageColour: photos.averageColour,
  webpWidths: photos.webpWidths,
  avifWidths: photos.avifWidths,
  focusX: photos.focusX,
  focusY: photos.focusY,
};

/** What is frozen or removed is out of its owner's hands. */
const standing = notInArray(photos.status, [...withheldStatuses]);
const inOrder = [asc(photos.group), asc(photos.position), asc(photos.id)];

export type OwnPhoto = {
  id: string;
  /** The upload that its file came by. */
  uploadId: string | null;
  code: string | null;
  group: PhotoGroup;
  position: number;
  status: 'processing' | 'ready' | 'failed';
  error: PhotoError | null;
  fileName: string;
  alt: string;
  hadLocation: boolean;
  key: string | null;
  width: number | null;
  height: number | null;
  averageColour: string | null;
  webpWidths: number[];
  avifWidths: number[];
  focusX: number;
  focusY: number;
  isCover: boolean;
  /** A file on its way to take this photo's place. */
  replacement: {
    uploadId: string | null;
    status: 'processing' | 'failed';
    error: PhotoError | null;
    fileName: string;
  } | null;
};

/** Every photo of an own entry, also those still in the making and those refused. Null when it is not one's own. */
export async function listOwnPhotos(ownerId: string, publicId: string): Promise<OwnPhoto[] | null> {
  const [entry] = await db
    .select({ id: entries.id, coverPhotoId: entries.coverPhotoId })
    .from(entries)
    .where(and(eq(entries.publicId, publicId), eq(entries.memberId, ownerId)));
  if (!entry) return null;
  const rows = await db
    .select({
      id: photos.id,
      uploadId: photos.uploadId,
      code,
      group: photos.group,
      position: photos.position,
      status: sql<OwnPhoto['status']>`${photos.status}`,
      error: photos.error,
      fileName: photos.fileName,
      hadLocation: photos.hadLocation,
      key: photos.key,
      ...shown,
      replacement: sql<OwnPhoto['replacement']>`(
        SELECT jsonb_build_object('uploadId', r.upload_id, 'status', r.status, 'error', r.error, 'fileName', r.file_name)
        FROM photos r WHERE r.replaces_id = ${photos.id})`,
    })
    .from(photos)
    .where(and(eq(photos.entryId, entry.id), standing))
    .orderBy(...inOrder);
  return rows.map((row) => ({
    ...row,
    code: row.status === 'failed' ? null : row.code,
    key: row.status === 'ready' ? row.key : null,
    isCover: row.id === entry.coverPhotoId,
  }));
}

export type OwnAvatar = {
  status: 'none' | 'processing' | 'ready' | 'failed';
  error: PhotoError | null;
  key: string | null;
};

/** How the picture that a member last sent for themselves is doing. */
export async function getOwnAvatar(memberId: string): Promise<OwnAvatar> {
  const [row] = await db
    .select({ status: sql<OwnPhoto['status']>`${photos.status}`, error: photos.error, key: photos.key })
    .from(photos)
    .where(and(eq(photos.ownerId, memberId), isNull(photos.entryId), isNull(photos.replacesId), standing))
    .orderBy(desc(photos.id))
    .limit(1);
  if (!row) return { status: 'none', error: null, key: null };
  return { ...row, key: row.status === 'ready' ? row.key : null };
}

/** What carries an entry: the pages to make anew when its photos change. */
export async function getEntryPlaces(entryId: string) {
  const [row] = await db
    .select({
      publicId: entries.publicId,
      handle: members.handle,
      characterSlug: characters.slug,
      seriesSlug: series.slug,
    })
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .leftJoin(series, eq(series.id, entries.seriesId))
    .where(eq(entries.id, entryId));
  return row ?? null;
}
