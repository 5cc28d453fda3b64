import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export async function logMetadata(further = false) {
  const t = await getTranslations('log');
  const locale = await pageLocale();
  return pageMetadata({ locale, path: '/log', title: t('title'), description: t('about'), further });
}
