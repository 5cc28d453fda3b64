import type { MetadataRoute } from 'next';
import { env } from '@/env';
import { listCharacters } from '@/features/characters/queries/index-page';
import { listGallerySlugs } from '@/features/galleries/queries/slugs';
import { listSeries } from '@/features/series/queries/series';
import { listStorySlugs } from '@/features/stories/queries/slugs';
import { locales, localPath } from '@/lib/i18n/locales';

// Made when it is asked for: a build needs no database.
export const dynamic = 'force-dynamic';

const fixed = ['/', '/new', '/top/week', '/top/all', '/c', '/series', '/g', '/s', '/ranking', '/rules', '/log'];

/** The pages that stay. Entries and members are found through them. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [characters, series, galleries, stories] = await Promise.all([
    listCharacters(),
    listSeries(),
    listGallerySlugs(),
    listStorySlugs(),
  ]);
  const paths = [
    ...fixed,
    ...characters.map(({ slug }) => `/c/${slug}`),
    ...series.map(({ slug }) => `/series/${slug}`),
    ...galleries.map((slug) => `/g/${slug}`),
    ...stories.map((slug) => `/s/${slug}`),
  ];
  const url = (locale: string, path: string) => new URL(localPath(locale, path), env.publicUrl).href;
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, url(locale, path)]));
    return locales.map((locale) => ({ url: url(locale, path), alternates: { languages } }));
  });
}
