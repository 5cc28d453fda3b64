import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { cache } from 'react';
import { db } from '@/db/client';
import { entries, galleries, galleryItems, gallerySections } from '@/db/schema';
import { entryTag } from '@/features/entries/cache';
import type { CardRow } from '@/features/entries/queries/card-columns';
import { toCard } from '@/features/entries/queries/lists';
import type { Locale } from '@/lib/i18n/locales';
import { isSlug } from '@/lib/identifiers';
import { galleryTag } from '../cache';
import type { GalleryView, SectionView } from '../view';
import { listCurators } from './curators';
import { listShownItems } from './items';
import { titleFor, wordsFor } from './said';
import { isShown, takesSuggestions } from './shown';

/** A gallery that everyone sees, or null. Five statements. */
export const getGallery = cache(async (slug: string, locale: Locale) => (isSlug(slug) ? read(slug, locale) : null));

async function read(slug: string, locale: Locale): Promise<GalleryView | null> {
  'use cache';
  cacheTag(galleryTag(slug));
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const [found] = await db
    .select(columns)
    .from(galleries)
    .where(and(eq(galleries.slug, slug), isShown));
  if (!found) return null;
  const { id, ...gallery } = found;
  const [sections, items, members, curators] = await Promise.all([
    listSections(id),
    listShownItems(id),
    listTags(id),
    listCurators(id),
  ]);
  cacheTag(...members);
  return {
    ...{ slug: gallery.slug, lang: gallery.lang, quote: gallery.quote, publishedAt: gallery.publishedAt },
    ...{ updatedAt: gallery.updatedAt, isOpen: gallery.isOpen, openUntil: gallery.openUntil },
    title: titleFor(locale, gallery),
    words: wordsFor(locale, gallery),
    curators: curators.map(({ handle, avatarKey }) => ({ handle, avatarKey })),
    owner: curators.find(({ right }) => right === 'owner')?.handle ?? null,
    sections: sections.flatMap((section) => shownSection(section, items, locale) ?? []),
    entryCount: items.length,
    makerCount: new Set(items.map(({ maker }) => maker)).size,
  };
}

const columns = {
  id: galleries.id,
  slug: galleries.slug,
  lang: galleries.lang,
  title: galleries.title,
  words: galleries.words,
  otherTitle: galleries.otherTitle,
  otherWords: galleries.otherWords,
  quote: galleries.quote,
  publishedAt: sql<Date>`${galleries.publishedAt}`.mapWith(galleries.publishedAt),
  isOpen: takesSuggestions,
  openUntil: galleries.openUntil,
  updatedAt: sql<Date>`greatest(${galleries.publishedAt}, (
    SELECT max(v.shown_at) FROM gallery_versions v WHERE v.gallery_id = galleries.id))`.mapWith(galleries.publishedAt),
};

const listSections = (galleryId: string) =>
  db
    .select({ id: gallerySections.id, title: gallerySections.title, words: gallerySections.words })
    .from(gallerySections)
    .where(eq(gallerySections.galleryId, galleryId))
    .orderBy(gallerySections.position);

/** Of every entry that has a place here, shown or not: whichever goes or comes back makes the page anew. */
async function listTags(galleryId: string): Promise<string[]> {
  const rows = await db
    .select({ id: entries.publicId })
    .from(galleryItems)
    .innerJoin(entries, eq(entries.id, galleryItems.entryId))
    .where(eq(galleryItems.galleryId, galleryId))
    .limit(100);
  return rows.map(({ id }) => entryTag(id));
}

type Section = Awaited<ReturnType<typeof listSections>>[number];
type Item = CardRow & { sectionId: string; isLead: boolean; note: string };

/** Null for a section in which nothing is left to see. */
export function shownSection({ id, title, words }: Section, items: Item[], locale: Locale): SectionView | null {
  const own = items.filter(({ sectionId }) => sectionId === id);
  if (own.length === 0) return null;
  const leads = own.filter(({ isLead }) => isLead).map((item) => ({ ...toCard(item, locale), note: item.note }));
  const wall = own.filter(({ isLead }) => !isLead).map((item) => toCard(item, locale));
  return { id, title, words, leads, wall };
}
