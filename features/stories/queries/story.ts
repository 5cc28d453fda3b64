import 'server-only';
import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { cacheLife, cacheTag } from 'next/cache';
import { cache } from 'react';
import { db } from '@/db/client';
import { members, photos, stories, storyVersions } from '@/db/schema';
import type { Locale } from '@/lib/i18n/locales';
import { isSlug } from '@/lib/identifiers';
import { storiesTag, storyTag } from '../cache';
import { embedTags } from './embed-tags';
import { listEmbeds } from './embeds';
import { isPublic } from './is-public';
import { listTies } from './ties';

export type StoryView = NonNullable<Awaited<ReturnType<typeof readStory>>>;

/** A story as everyone reads it, with what is embedded and still to be seen, or null. */
export const getStory = cache(async (slug: string, locale: Locale) => (isSlug(slug) ? readStory(slug, locale) : null));

async function readStory(slug: string, locale: Locale) {
  'use cache';
  cacheTag(storyTag(slug), storiesTag);
  cacheLife({ stale: 60, revalidate: 60, expire: 3_600 });
  const [found] = await db
    .select({
      id: stories.id,
      slug: stories.slug,
      lang: stories.lang,
      fields: storyVersions.fields,
      publishAt: sql<Date>`${stories.publishAt}`.mapWith(stories.publishAt),
      handle: sql<string | null>`${members.handle}::text`,
      avatarKey: photos.key,
    })
    .from(stories)
    .innerJoin(storyVersions, eq(storyVersions.id, stories.versionId))
    .leftJoin(members, eq(members.id, stories.authorId))
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(and(eq(stories.slug, slug), isPublic));
  if (!found) return null;
  const { id, fields, handle, avatarKey, ...story } = found;
  cacheTag(...(await embedTags(fields)));
  const [corrections, embeds, ties] = await Promise.all([
    listCorrections(id),
    listEmbeds(fields, locale),
    listTies(fields),
  ]);
  return { ...story, author: handle ? { handle, avatarKey } : null, fields, corrections, embeds, ties };
}

const listCorrections = (storyId: string) =>
  db
    .select({ id: storyVersions.id, words: storyVersions.correction, at: storyVersions.createdAt })
    .from(storyVersions)
    .where(and(eq(storyVersions.storyId, storyId), ne(storyVersions.correction, '')))
    .orderBy(asc(storyVersions.id))
    .limit(100);
