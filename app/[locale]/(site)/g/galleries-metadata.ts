import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function galleriesMetadata(further = false): Promise<Metadata> {
  const t = await getTranslations('galleries');
  const locale = await pageLocale();
  const feeds = { 'application/atom+xml': [{ url: localPath(locale, '/g/feed.xml'), title: t('feedTitle') }] };
  return pageMetadata({ locale, path: '/g', title: t('title'), description: t('lead'), feeds, further });
}
