import { getTranslations } from 'next-intl/server';
import { galleriesAtom } from '@/features/galleries/atom';
import { listGalleries } from '@/features/galleries/queries/lists';
import { isLocale } from '@/lib/i18n/locales';
import { atomResponse } from '../atom-response';

export const revalidate = 60;
export const dynamic = 'force-static';
export const generateStaticParams = () => [];

export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [t, page] = await Promise.all([
    getTranslations({ locale, namespace: 'galleries' }),
    listGalleries(null, locale),
  ]);
  return atomResponse(galleriesAtom(page?.cards ?? [], { locale, title: t('feedTitle'), words: t('lead') }));
}
