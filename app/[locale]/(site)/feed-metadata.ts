import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

/** Of a feed, by the path of its list. Further pages are not for search engines. */
export async function feedMetadata(list: string, further = false): Promise<Metadata> {
  const t = await getTranslations('entries');
  const shell = await getTranslations('shell');
  const locale = await pageLocale();
  const title = list === '/' ? shell('title') : list === '/new' ? t('titleNew') : t('titleTop');
  const metadata = pageMetadata({ locale, path: list, title, description: shell('description'), further });
  return list === '/' ? { ...metadata, title: { absolute: title } } : metadata;
}
