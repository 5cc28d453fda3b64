import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntryWall } from '@/app/[locale]/(site)/components/entry-wall';
import { Link } from '@/components/ui/link';
import { GalleryView } from '@/features/galleries/components/gallery-view';
import { getGalleryPreview } from '@/features/galleries/queries/preview';
import { pageLocale } from '@/lib/i18n/page-locale';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('galleries');
  return { title: t('preview'), robots: { index: false } };
}

/** What is saved, as everyone would read it. */
export default async function PreviewGalleryPage({ params }: Props) {
  const { slug } = await params;
  const viewer = await requireViewer(`/g/${slug}/preview`);
  const locale = await pageLocale();
  const gallery = await getGalleryPreview(viewer, slug, locale);
  if (!gallery) notFound();
  const t = await getTranslations('galleries');
  return (
    <>
      <p className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 bg-tape-soft px-4 py-2 text-tape-text">
        {t('previewOf')}
        <Link href={`/g/${slug}/edit`} className="lk inline-flex min-h-11 items-center text-tape-text">
          {t('backToEditor')}
        </Link>
      </p>
      <GalleryView gallery={gallery} wall={(cards) => <EntryWall cards={cards} locale={locale} />} />
    </>
  );
}
