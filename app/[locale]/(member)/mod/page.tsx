import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { localPath } from '@/lib/i18n/locales';

export default async function ModerationPage() {
  redirect(localPath(await getLocale(), '/mod/open'));
}
