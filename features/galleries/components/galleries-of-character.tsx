import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { listGalleriesOfCharacter } from '../queries/lists';
import { GalleryTeaser } from './gallery-teaser';

/** The newest galleries that show a character. */
export async function GalleriesOfCharacter({ slug }: { slug: string }) {
  const galleries = await listGalleriesOfCharacter(slug, await pageLocale());
  if (galleries.length === 0) return null;
  const t = await getTranslations('galleries');
  return (
    <section className="mx-auto max-w-wall px-4 pt-14 md:px-8 md:pt-20" aria-labelledby="galleries">
      <h2 id="galleries" className="text-h2">
        {t('title')}
      </h2>
      <ul className="mt-5 grid gap-x-12 gap-y-10 border-t pt-6 md:grid-cols-2 xl:grid-cols-3">
        {galleries.map((gallery) => (
          <li key={gallery.slug} className="min-w-0">
            <GalleryTeaser gallery={gallery} level="h3" />
          </li>
        ))}
      </ul>
    </section>
  );
}
