import 'server-only';
import { asc, eq } from 'drizzle-orm';
import type { Executor } from '@/db/client';
import { buildNotes, photos } from '@/db/schema';
import type { NoteFields } from '../fields';

/** Makes the build log of an entry what is given. A picture that is not one of the entry's is left out. */
export async function saveNotes(
  tx: Executor,
  entry: { id: string; isDemo: boolean },
  given: NoteFields[],
): Promise<void> {
  const kept = await tx
    .select({
      on: buildNotes.notedOn,
      title: buildNotes.title,
      body: buildNotes.body,
      hours: buildNotes.hours,
      photo: buildNotes.photoId,
    })
    .from(buildNotes)
    .where(eq(buildNotes.entryId, entry.id))
    .orderBy(asc(buildNotes.id));
  const wanted = await withOwnPhotos(tx, entry.id, given);
  if (isSame(kept, wanted)) return;
  await tx.delete(buildNotes).where(eq(buildNotes.entryId, entry.id));
  if (wanted.length === 0) return;
  await tx.insert(buildNotes).values(
    wanted.map((note) => ({
      entryId: entry.id,
      notedOn: note.on,
      title: note.title,
      body: note.body,
      hours: note.hours,
      photoId: note.photo,
      isDemo: entry.isDemo,
    })),
  );
}

async function withOwnPhotos(tx: Executor, entryId: string, given: NoteFields[]): Promise<NoteFields[]> {
  if (given.every((note) => note.photo === null)) return given;
  const own = await tx.select({ id: photos.id }).from(photos).where(eq(photos.entryId, entryId));
  const ids = new Set(own.map((photo) => photo.id));
  return given.map((note) => (note.photo && !ids.has(note.photo) ? { ...note, photo: null } : note));
}

const isSame = (a: NoteFields[], b: NoteFields[]) => flat(a) === flat(b);
const flat = (notes: NoteFields[]) =>
  JSON.stringify(notes.map((note) => [note.on, note.title, note.body, note.hours, note.photo]));
