import 'server-only';
import { aliasedTable, and, asc, eq, notInArray } from 'drizzle-orm';
import { db } from '@/db/client';
import { buildNotes, credits, entryTags, members, photos, tags, withheldStatuses } from '@/db/schema';
import type { PhotoPlace } from '@/features/photos/view';

/** The photos of an entry in their order, those that failed left out. A place keeps its code while it is filled. */
export async function listParts(
  entryId: string,
  coverId: string | null,
): Promise<{ photoId: string; part: PhotoPlace }[]> {
  const rows = await db
    .select({
      id: photos.id,
      group: photos.group,
      status: photos.status,
      key: photos.key,
      width: photos.width,
      height: photos.height,
      alt: photos.alt,
      averageColour: photos.averageColour,
      webpWidths: photos.webpWidths,
      avifWidths: photos.avifWidths,
      focusX: photos.focusX,
      focusY: photos.focusY,
    })
    .from(photos)
    .where(and(eq(photos.entryId, entryId), notInArray(photos.status, ['failed', ...withheldStatuses])))
    .orderBy(asc(photos.group), asc(photos.position), asc(photos.id))
    .limit(40);
  const counts = { A: 0, B: 0, C: 0 };
  return rows.map(({ id, group, status, key, width, height, averageColour, ...row }) => {
    counts[group] += 1;
    const code = `${group}${counts[group]}`;
    const ready = status === 'ready' && key && width && height && averageColour;
    const photo = ready ? { ...row, key, width, height, averageColour } : null;
    return { photoId: id, part: { code, group, isCover: id === coverId, photo } };
  });
}

const avatars = aliasedTable(photos, 'avatars');

/** Credits in their order. Who declined, and whom moderators took out, is not named; a handle comes only with an accepted credit. */
export async function listCredits(entryId: string) {
  const rows = await db
    .select({
      id: credits.id,
      role: credits.role,
      name: credits.name,
      status: credits.status,
      askedAt: credits.createdAt,
      memberId: credits.memberId,
      handle: members.handle,
      avatarKey: avatars.key,
    })
    .from(credits)
    .leftJoin(members, eq(members.id, credits.memberId))
    .leftJoin(avatars, and(eq(avatars.id, members.avatarPhotoId), eq(avatars.status, 'ready')))
    .where(and(eq(credits.entryId, entryId), notInArray(credits.status, ['declined', 'removed'])))
    .orderBy(asc(credits.position), asc(credits.id))
    .limit(100);
  return rows.map(({ memberId, handle, avatarKey, status, ...credit }) => {
    const accepted = status === 'accepted';
    return {
      ...credit,
      accepted,
      asked: !accepted && memberId !== null,
      handle: accepted ? handle : null,
      avatarKey: accepted ? avatarKey : null,
    };
  });
}

export const listBuildNotes = (entryId: string) =>
  db
    .select({
      notedOn: buildNotes.notedOn,
      title: buildNotes.title,
      body: buildNotes.body,
      hours: buildNotes.hours,
      photoId: buildNotes.photoId,
    })
    .from(buildNotes)
    .where(eq(buildNotes.entryId, entryId))
    .orderBy(asc(buildNotes.notedOn), asc(buildNotes.id))
    .limit(200);

export const listTags = (entryId: string) =>
  db
    .select({ name: tags.name, category: tags.category })
    .from(entryTags)
    .innerJoin(tags, eq(tags.id, entryTags.tagId))
    .where(eq(entryTags.entryId, entryId))
    .orderBy(asc(entryTags.position), asc(tags.slug))
    .limit(50);
