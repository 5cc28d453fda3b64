import 'server-only';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import {
  appearances,
  characters,
  claims,
  credits,
  entries,
  members,
  photos,
  type StoryBlock,
  type StoryFields,
  series,
} from '@/db/schema';
import { listCardsByIds } from '@/features/entries/queries/by-ids';
import type { EntryCardView } from '@/features/entries/view';
import { getGalleryCard } from '@/features/galleries/queries/lists';
import type { Locale } from '@/lib/i18n/locales';

export type Embeds = Awaited<ReturnType<typeof listEmbeds>>;
export type EmbeddedClaim = Awaited<ReturnType<typeof listClaims>>[number];
export type EmbeddedPhoto = Awaited<ReturnType<typeof listPhotos>>[number];
export type EmbeddedCharacter = Awaited<ReturnType<typeof listCharacters>>[number];
export type EmbeddedAppearance = Awaited<ReturnType<typeof listAppearances>>[number];

type Block<Type extends StoryBlock['type']> = Extract<
  StoryBlock,
  { type: Type } | { type: 'gallery' | 'character' }
> & { type: Type };

/** What a story embeds, as far as everyone may see it now: what was removed since is simply not among it. */
export async function listEmbeds({ cover, body }: Pick<StoryFields, 'cover' | 'body'>, locale: Locale) {
  const attrs = <Type extends StoryBlock['type']>(type: Type) =>
    body.content.filter((block) => block.type === type) as Block<Type>[];
  const ids = [...new Set([...cover, ...attrs('entry').map((block) => block.attrs.id)])];
  const curated = [...new Set(attrs('gallery').map((block) => block.attrs.slug))];
  const [cards, shown, people, works, said, galleries] = await Promise.all([
    ids.length > 0 ? listCardsByIds(ids, locale) : ([] as EntryCardView[]),
    listPhotos(attrs('photo').map((block) => block.attrs.id)),
    listCharacters(attrs('character').map((block) => block.attrs.slug)),
    listAppearances(attrs('appearance').map((block) => block.attrs)),
    listClaims(attrs('claim').map((block) => block.attrs.id)),
    Promise.all(curated.map((slug) => getGalleryCard(slug, locale))),
  ]);
  return {
    cards,
    photos: shown,
    characters: people,
    appearances: works,
    claims: said,
    galleries: galleries.filter((one) => one !== null),
  };
}

const listPhotos = async (ids: string[]) =>
  ids.length === 0
    ? []
    : db
        .select({
          id: photos.id,
          key: sql<string>`${photos.key}`,
          width: sql<number>`${photos.width}`,
          height: sql<number>`${photos.height}`,
          alt: photos.alt,
          averageColour: sql<string>`${photos.averageColour}`,
          webpWidths: photos.webpWidths,
          avifWidths: photos.avifWidths,
          entry: { id: entries.publicId, slug: entries.slug, title: entries.title, sensitive: entries.sensitiveKind },
          maker: sql<string>`${members.handle}::text`,
          photographer: sql<string | null>`(SELECT c.name FROM ${credits} c WHERE c.entry_id = ${entries.id}
            AND c.role = 'photographer' AND c.status NOT IN ('declined', 'removed') ORDER BY c.position LIMIT 1)`,
          /** Their handle, when they have an account. */
          photographerIs: sql<string | null>`(SELECT m.handle::text FROM ${credits} c
            LEFT JOIN members m ON m.id = c.member_id WHERE c.entry_id = ${entries.id}
            AND c.role = 'photographer' AND c.status NOT IN ('declined', 'removed') ORDER BY c.position LIMIT 1)`,
        })
        .from(photos)
        .innerJoin(entries, and(eq(entries.id, photos.entryId), eq(entries.state, 'published')))
        .innerJoin(members, eq(members.id, entries.memberId))
        .where(and(inArray(photos.id, ids), eq(photos.status, 'ready')));

const listCharacters = async (slugs: string[]) =>
  slugs.length === 0
    ? []
    : db
        .select({
          slug: characters.slug,
          name: characters.name,
          nativeName: characters.nativeName,
          nativeLang: characters.nativeLang,
          summary: characters.summary,
          summaryJa: characters.summaryJa,
          series: series.title,
        })
        .from(characters)
        .innerJoin(series, eq(series.id, characters.seriesId))
        .where(inArray(characters.slug, slugs));

const listAppearances = async (named: { series: string; slug: string }[]) =>
  named.length === 0
    ? []
    : db
        .select({
          slug: appearances.slug,
          title: appearances.title,
          nativeTitle: appearances.nativeTitle,
          nativeLang: appearances.nativeLang,
          medium: appearances.medium,
          year: appearances.year,
          endYear: appearances.endYear,
          status: appearances.status,
          people: appearances.people,
          series: series.slug,
        })
        .from(appearances)
        .innerJoin(series, eq(series.id, appearances.seriesId))
        .where(
          inArray(
            sql`${series.slug} || '/' || ${appearances.slug}`,
            named.map((one) => `${one.series}/${one.slug}`),
          ),
        );

const listClaims = async (ids: string[]) =>
  ids.length === 0
    ? []
    : db
        .select({
          id: claims.id,
          speaker: claims.speaker,
          statement: claims.statement,
          statementJa: claims.statementJa,
          statedOn: claims.statedOn,
          precision: claims.precision,
          sourceName: claims.sourceName,
          sourceUrl: claims.sourceUrl,
          tier: claims.tier,
          series: series.slug,
          appearance: { title: appearances.title, status: appearances.status },
          setsStatus: sql<boolean>`${appearances.statusClaimId} IS NOT DISTINCT FROM ${claims.id}`,
          marked: sql<string | null>`(SELECT m.kind FROM claim_marks m WHERE m.claim_id = ${claims.id}
            AND m.withdrawn_at IS NULL)`,
          hasOfficial: sql<boolean>`EXISTS (SELECT FROM claims o WHERE o.appearance_id = ${appearances.id}
            AND o.tier = 'official' AND NOT EXISTS (
              SELECT FROM claim_marks m WHERE m.claim_id = o.id AND m.withdrawn_at IS NULL))`,
          onFile: sql<number>`(SELECT count(*) FROM claims o WHERE o.appearance_id = ${appearances.id})`.mapWith(
            Number,
          ),
        })
        .from(claims)
        .innerJoin(appearances, eq(appearances.id, claims.appearanceId))
        .innerJoin(series, eq(series.id, appearances.seriesId))
        .where(inArray(claims.id, ids));
