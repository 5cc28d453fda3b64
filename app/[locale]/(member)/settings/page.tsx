import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { localPath } from '@/lib/i18n/locales';

export default async function Settings() {
  redirect(localPath(await getLocale(), '/settings/profile'));
}
