import { Send } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { markOf } from '@/features/accounts/sight/mark';
import { ShareButton } from '@/features/entries/components/share-button';
import { EditGalleryLink } from '@/features/galleries/components/curate-link';
import { GalleryView } from '@/features/galleries/components/gallery-view';
import { listCardPictures } from '@/features/galleries/queries/card-pictures';
import { getGallery } from '@/features/galleries/queries/gallery';
import { galleryCardUrl } from '@/features/galleries/social-card';
import { galleryPath } from '@/features/galleries/view';
import { ReportLink } from '@/features/moderation/components/report-link';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';
import { EntryWall } from '../../components/entry-wall';

type Props = { params: Promise<{ slug: string }> };

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale();
  const gallery = await getGallery((await params).slug, locale);
  if (!gallery) return {};
  const t = await getTranslations('galleries');
  const path = galleryPath(gallery);
  const { title, words, entryCount } = gallery;
  const hasCard = (await listCardPictures(gallery.slug)).length > 0;
  const feedTitle = t('feedOf', { title: title.text });
  return pageMetadata({
    locale,
    path,
    title: t('pageTitle', { title: title.text }),
    description: words.text.slice(0, 200) || t('description', { entries: entryCount }),
    image: hasCard ? galleryCardUrl(gallery) : undefined,
    type: 'article',
    feeds: { 'application/atom+xml': [{ url: localPath(locale, `${path}/feed.xml`), title: feedTitle }] },
  });
}

export default async function GalleryPage({ params }: Props) {
  const locale = await pageLocale();
  const gallery = await getGallery((await params).slug, locale);
  if (!gallery) notFound();
  const t = await getTranslations('galleries');
  const { slug, title, isOpen, owner, curators } = gallery;
  return (
    <GalleryView
      gallery={gallery}
      wall={(cards) => <EntryWall cards={cards} locale={locale} />}
      after={<ReportLink kind="gallery" id={slug} />}
      actions={
        <>
          {isOpen && (
            <span className="contents" data-person={owner ? markOf(owner) : undefined}>
              <Link href={`/g/${slug}/submit`} rel="nofollow" className="btn btn-mat">
                <Send aria-hidden strokeWidth={1.9} />
                {t('suggest')}
              </Link>
            </span>
          )}
          <ShareButton title={title.text} />
          <EditGalleryLink {...{ slug, locale }} curators={curators.map(({ handle }) => handle)} label={t('edit')} />
        </>
      }
    />
  );
}
