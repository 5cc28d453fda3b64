import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { db } from '@/db/client';
import { type ArrangedItem, characters, entries, members, photos } from '@/db/schema';
import { cardColumns } from '@/features/entries/queries/card-columns';
import type { Locale } from '@/lib/i18n/locales';
import type { Viewer } from '@/lib/viewer';
import type { GalleryView } from '../view';
import { listCurators } from './curators';
import { shownSection } from './gallery';
import { titleFor, wordsFor } from './said';
import { findCurated, readArrangement } from './studio';

/** The newest version of a gallery as everyone would read it if it were published now. For its curators; null for others. */
export async function getGalleryPreview(viewer: Viewer, slug: string, locale: Locale): Promise<GalleryView | null> {
  const gallery = await findCurated(viewer, slug);
  if (!gallery) return null;
  const [{ lang, title, words, other, quote, sections }, curators] = await Promise.all([
    readArrangement(gallery.id),
    listCurators(gallery.id),
  ]);
  const said = { lang, title, words, otherTitle: other.title, otherWords: other.words };
  const placed = sections.flatMap(({ key, items }) => items.map((item) => ({ ...item, sectionId: key })));
  const items = await listWouldShow(placed);
  return {
    owner: curators.find(({ right }) => right === 'owner')?.handle ?? null,
    ...{ slug, lang, quote, isOpen: gallery.isOpen, openUntil: gallery.openUntil },
    curators: curators.map(({ handle, avatarKey }) => ({ handle, avatarKey })),
    ...{ title: titleFor(locale, said), words: wordsFor(locale, said) },
    ...{ publishedAt: gallery.publishedAt ?? gallery.savedAt, updatedAt: gallery.savedAt },
    sections: sections.flatMap(({ key, ...rest }) => shownSection({ id: key, ...rest }, items, locale) ?? []),
    entryCount: items.length,
    makerCount: new Set(items.map(({ maker }) => maker)).size,
  };
}

const chosen = alias(photos, 'chosen');

/** By the same conditions as the page: public, and with a picture; a chosen photo that went gives way to the cover. */
async function listWouldShow(placed: (ArrangedItem & { sectionId: string })[]) {
  if (placed.length === 0) return [];
  const wanted = placed.flatMap(({ photo }) => photo ?? []);
  const rows = await db
    .select(cardColumns)
    .from(entries)
    .innerJoin(members, eq(members.id, entries.memberId))
    .leftJoin(
      chosen,
      and(
        wanted.length > 0 ? inArray(chosen.id, wanted) : sql`false`,
        eq(chosen.entryId, entries.id),
        eq(chosen.status, 'ready'),
      ),
    )
    .innerJoin(
      photos,
      and(eq(photos.id, sql`coalesce(${chosen.id}, ${entries.coverPhotoId})`), eq(photos.status, 'ready')),
    )
    .leftJoin(characters, eq(characters.id, entries.characterId))
    .where(
      and(
        inArray(
          entries.publicId,
          placed.map(({ entry }) => entry),
        ),
        eq(entries.state, 'published'),
      ),
    );
  return placed.flatMap(({ entry, lead, note, sectionId }) => {
    const row = rows.find(({ id }) => id === entry);
    return row ? [{ ...row, isLead: lead, note, sectionId }] : [];
  });
}
