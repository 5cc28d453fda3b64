import 'server-only';
import { randomBytes } from 'node:crypto';
import { db, type Executor } from '@/db/client';
import { type Arrangement, galleries, galleryCurators, galleryVersions } from '@/db/schema';
import { entrySlug } from '@/features/entries/naming';
import { overLimit } from '@/lib/limits';
import { done, invalid, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import type { NewGallery } from '../input';
import { mayPick } from '../policy';

const perDay = { name: 'make-gallery', points: 20, seconds: 86_400 };

/** A draft with one empty section, owned by the moderator who makes it. Without an address it gets one from its title. */
export async function createGallery(
  viewer: Viewer | null,
  { title, slug }: NewGallery,
  tx: Executor = db,
): Promise<Outcome<{ slug: string }>> {
  const no = mayPick(viewer) ?? (viewer && (await overLimit(perDay, viewer.id)));
  if (no || !viewer) return no ?? refuse('sign_in');
  return transact(tx, async (tx) => {
    const wanted = slug || entrySlug(title);
    const made =
      (await insert(tx, wanted, title, viewer)) ??
      (slug ? null : await insert(tx, `${wanted.slice(0, 72)}-${randomBytes(3).toString('hex')}`, title, viewer));
    if (!made) return invalid({ slug: 'slug_taken' });
    await tx.insert(galleryCurators).values({ galleryId: made.id, memberId: viewer.id, right: 'owner' });
    const arrangement: Arrangement = {
      ...{ lang: viewer.locale, title, words: '', other: { title: '', words: '' }, quote: '', cover: null },
      sections: [{ key: 's1', title: '', words: '', items: [] }],
    };
    await tx.insert(galleryVersions).values({ galleryId: made.id, revision: 1, arrangement, memberId: viewer.id });
    return done({ slug: made.slug });
  });
}

async function insert(tx: Executor, slug: string, title: string, { locale }: Viewer) {
  const [made] = await tx
    .insert(galleries)
    .values({ slug, title, lang: locale, revision: 1 })
    .onConflictDoNothing({ target: galleries.slug })
    .returning({ id: galleries.id, slug: galleries.slug });
  return made ?? null;
}
