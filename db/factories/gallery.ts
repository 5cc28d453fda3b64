import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { db, type Executor } from '../client';
import * as t from '../schema';
import { makeMember } from './index';

type Item = { id: string; publicId: string };
type Given = Partial<typeof t.galleries.$inferInsert> & {
  ownerId?: string;
  /** In their order; the first `leads` of them stand large. */
  entries?: Item[];
  leads?: number;
};

/** A published gallery of one section over given entries, with one version; its owner is a new moderator. */
export async function makeGallery({ ownerId, entries = [], leads = 0, ...given }: Given = {}, tx: Executor = db) {
  const slug = `g${randomBytes(6).toString('hex')}`;
  const memberId = ownerId ?? (await makeMember({ role: 'moderator' }, tx)).id;
  const filled = { slug, title: `Gallery ${slug}`, state: 'published', publishedAt: new Date(), revision: 1 } as const;
  const [gallery] = await tx
    .insert(t.galleries)
    .values({ ...filled, ...given })
    .returning();
  if (!gallery) throw new Error('no gallery');
  await tx.insert(t.galleryCurators).values({ galleryId: gallery.id, memberId, right: 'owner' });
  const items = entries.map((entry, at) => ({ entry: entry.publicId, photo: null, note: '', lead: at < leads }));
  const arrangement: t.Arrangement = {
    ...{ lang: gallery.lang, title: gallery.title, words: gallery.words, quote: '', cover: null },
    other: { title: '', words: '' },
    sections: [{ key: 's1', title: '', words: '', items }],
  };
  await tx.insert(t.galleryVersions).values({ galleryId: gallery.id, revision: 1, arrangement, memberId });
  const [section] = await tx.insert(t.gallerySections).values({ galleryId: gallery.id, position: 0 }).returning();
  if (entries.length > 0 && section) {
    await tx.insert(t.galleryItems).values(
      entries.map(({ id }, position) => ({
        ...{ galleryId: gallery.id, entryId: id, sectionId: section.id, position, isLead: position < leads },
      })),
    );
  }
  return { ...gallery, ownerId: memberId, arrangement };
}

/** Gives a member a right in a gallery. */
export async function makeCurator(galleryId: string, memberId: string, right: t.CuratorRight, tx: Executor = db) {
  await tx.insert(t.galleryCurators).values({ galleryId, memberId, right });
}

/** What the newest version of a gallery holds. */
export async function newestArrangement(galleryId: string, tx: Executor = db): Promise<t.Arrangement> {
  const rows = await tx.select().from(t.galleryVersions).where(eq(t.galleryVersions.galleryId, galleryId));
  const newest = rows.toSorted((a, b) => b.revision - a.revision)[0];
  if (!newest) throw new Error('no version');
  return newest.arrangement;
}
