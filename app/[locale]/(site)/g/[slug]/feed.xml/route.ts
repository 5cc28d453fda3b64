import { galleryAtom } from '@/features/galleries/atom';
import { listFeedEntries } from '@/features/galleries/queries/feed';
import { getGallery } from '@/features/galleries/queries/gallery';
import { isLocale } from '@/lib/i18n/locales';
import { atomResponse } from '../../atom-response';

type Context = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 60;
export const dynamic = 'force-static';
export const generateStaticParams = () => [];

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale, slug } = await params;
  const gallery = isLocale(locale) ? await getGallery(slug, locale) : null;
  if (!gallery || !isLocale(locale)) return new Response(null, { status: 404 });
  return atomResponse(galleryAtom(gallery, await listFeedEntries(slug, locale), locale));
}
