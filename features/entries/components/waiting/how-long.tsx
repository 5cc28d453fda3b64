import { getTranslations } from 'next-intl/server';
import { formatDuration } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { getMedianWait } from '../../queries/median-wait';

/** About how long first entries wait lately, or that nobody can say yet. */
export async function HowLong() {
  const t = await getTranslations('upload.wait');
  const minutes = await getMedianWait();
  return (
    <span>{minutes === null ? t('unknown') : t('about', { time: formatDuration(await pageLocale(), minutes) })}</span>
  );
}
