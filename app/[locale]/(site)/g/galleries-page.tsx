import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { EmptySprue } from '@/components/ui/sprue';
import { NewGalleryLink } from '@/features/galleries/components/curate-link';
import { GalleryTeaser } from '@/features/galleries/components/gallery-teaser';
import { listGalleries } from '@/features/galleries/queries/lists';
import { pageLocale } from '@/lib/i18n/page-locale';

/** Every gallery, the newest first. */
export async function GalleriesPage({ after = null }: { after?: string | null }) {
  const locale = await pageLocale();
  const page = await listGalleries(after, locale);
  if (!page) notFound();
  const t = await getTranslations('galleries');
  return (
    <div className="mx-auto max-w-wall px-4 pt-8 md:px-8 md:pt-12">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div>
          <h1 className="text-h1">{t('title')}</h1>
          <p className="mt-2 max-w-read text-read text-ink-2">{t('lead')}</p>
        </div>
        <NewGalleryLink locale={locale} label={t('new')} />
      </div>
      {page.cards.length > 0 ? (
        <ul className="mt-8 grid gap-x-12 gap-y-12 border-t pt-8 md:grid-cols-2">
          {page.cards.map((gallery) => (
            <li key={gallery.slug} className="min-w-0">
              <GalleryTeaser gallery={gallery} isLarge />
            </li>
          ))}
        </ul>
      ) : (
        <EmptySprue title={t('none')} text={t('noneWhy')} />
      )}
      {page.next && (
        <p className="mt-12 flex justify-center">
          <Link href={`/g/after/${page.next}`} className="btn btn-line">
            {t('older')}
          </Link>
        </p>
      )}
    </div>
  );
}
