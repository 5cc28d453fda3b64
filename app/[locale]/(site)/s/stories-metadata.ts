import { getTranslations } from 'next-intl/server';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function storiesMetadata(further = false) {
  const t = await getTranslations('stories');
  const locale = await pageLocale();
  const metadata = pageMetadata({ locale, path: '/s', title: t('title'), description: t('lead'), further });
  const types = { 'application/atom+xml': localPath(locale, '/s/feed.xml') };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}
