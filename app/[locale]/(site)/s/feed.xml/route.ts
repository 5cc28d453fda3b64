import { getTranslations } from 'next-intl/server';
import { storiesAtom } from '@/features/stories/atom';
import { listStories } from '@/features/stories/queries/lists';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';

type Context = { params: Promise<{ locale: string }> };

export const revalidate = 60;
export const generateStaticParams = () => [];

/** The newest stories for feed readers. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = (await params).locale;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const t = await getTranslations({ locale, namespace: 'stories' });
  const page = await listStories(null, locale);
  const feed = storiesAtom(page?.stories ?? [], { locale, title: t('feedTitle'), words: t('lead') });
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
  });
}
