import 'server-only';
import { and, desc, eq, ne } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { characters, entries, photos } from '@/db/schema';

/** The member's entries that nobody else can see, last saved first. */
export async function listDrafts(memberId: string, tx: Executor = db) {
  return tx
    .select({
      publicId: entries.publicId,
      title: entries.title,
      state: entries.state,
      savedAt: entries.savedAt,
      photoCount: entries.photoCount,
      characterName: characters.name,
      ownCharacterName: entries.characterName,
      cover: {
        key: photos.key,
        width: photos.width,
        height: photos.height,
        averageColour: photos.averageColour,
        webpWidths: photos.webpWidths,
        alt: photos.alt,
      },
    })
    .from(entries)
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .leftJoin(photos, and(eq(photos.id, entries.coverPhotoId), eq(photos.status, 'ready')))
    .where(and(eq(entries.memberId, memberId), ne(entries.state, 'published')))
    .orderBy(desc(entries.savedAt), desc(entries.id))
    .limit(60);
}

export type Draft = Awaited<ReturnType<typeof listDrafts>>[number];
