import { permanentRedirect } from 'next/navigation';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';

export default async function TopOfNoPeriod() {
  permanentRedirect(localPath(await pageLocale(), '/top/week'));
}
