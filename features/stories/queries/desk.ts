import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '@/db/client';
import { members, photos, stories, storyVersions } from '@/db/schema';
import { mayKeep } from '@/features/accounts/policy';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Locale } from '@/lib/i18n/locales';
import { isSlug } from '@/lib/identifiers';
import type { Viewer } from '@/lib/viewer';
import { listEmbeds } from './embeds';
import { namesIn } from './names';
import { listTies } from './ties';

export type DeskRow = NonNullable<Awaited<ReturnType<typeof listStoriesDesk>>>['rows'][number];
export type DeskStory = NonNullable<Awaited<ReturnType<typeof getDeskStory>>>;

const pageSize = 30;
// As PostgreSQL has it: a Date knows no microseconds.
const savedPlace = sql<string>`to_char(${stories.savedAt} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Every story, the last saved first. Null for everyone but moderators and admins. */
export async function listStoriesDesk(viewer: Viewer, after: string | null) {
  if (mayKeep(viewer)) return null;
  const place = decodeCursor(after, z.tuple([z.iso.datetime(), z.uuid()]));
  const rows = await db
    .select({
      id: stories.id,
      slug: stories.slug,
      lang: stories.lang,
      state: stories.state,
      title: sql<string>`${stories.draft} ->> 'title'`,
      savedAt: stories.savedAt,
      publishAt: stories.publishAt,
      place: savedPlace,
      author: sql<string | null>`${members.handle}::text`,
    })
    .from(stories)
    .leftJoin(members, eq(members.id, stories.authorId))
    .where(place ? sql`(${stories.savedAt}, ${stories.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)` : undefined)
    .orderBy(desc(stories.savedAt), desc(stories.id))
    .limit(pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { rows: shown, next: last ? encodeCursor([last.place, last.id]) : null };
}

/** A story as its editor shows it. Null when there is none, and for everyone but moderators and admins. */
export async function getDeskStory(viewer: Viewer | null, slug: string) {
  if (mayKeep(viewer) || !isSlug(slug)) return null;
  const [found] = await db
    .select({
      id: stories.id,
      slug: stories.slug,
      lang: stories.lang,
      state: stories.state,
      fields: stories.draft,
      revision: stories.revision,
      savedAt: sql<string>`${savedPlace}`,
      publishAt: stories.publishAt,
      wasPublished: sql<boolean>`${stories.versionId} IS NOT NULL`,
    })
    .from(stories)
    .where(eq(stories.slug, slug));
  if (!found) return null;
  const { id, ...story } = found;
  const [versions, names] = await Promise.all([listVersions(id), namesIn(story.fields)]);
  return { ...story, versions, names };
}

/** The draft as everyone would read it. Null as above. */
export async function getStoryPreview(viewer: Viewer | null, slug: string, locale: Locale) {
  if (mayKeep(viewer) || !isSlug(slug)) return null;
  const [found] = await db
    .select({
      slug: stories.slug,
      lang: stories.lang,
      fields: stories.draft,
      publishAt: sql<Date>`coalesce(${stories.publishAt}, now())`.mapWith(stories.publishAt),
      handle: sql<string | null>`${members.handle}::text`,
      avatarKey: photos.key,
    })
    .from(stories)
    .leftJoin(members, eq(members.id, stories.authorId))
    .leftJoin(photos, and(eq(photos.id, members.avatarPhotoId), eq(photos.status, 'ready')))
    .where(eq(stories.slug, slug));
  if (!found) return null;
  const { handle, avatarKey, ...story } = found;
  const [embeds, ties] = await Promise.all([listEmbeds(story.fields, locale), listTies(story.fields)]);
  return { ...story, author: handle ? { handle, avatarKey } : null, embeds, ties, corrections: [] };
}

const listVersions = (storyId: string) =>
  db
    .select({
      id: storyVersions.id,
      kind: storyVersions.kind,
      title: sql<string>`${storyVersions.fields} ->> 'title'`,
      correction: storyVersions.correction,
      createdAt: storyVersions.createdAt,
      savedBy: sql<string | null>`${members.handle}::text`,
    })
    .from(storyVersions)
    .leftJoin(members, eq(members.id, storyVersions.savedById))
    .where(eq(storyVersions.storyId, storyId))
    .orderBy(desc(storyVersions.id))
    .limit(100);
