import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getProfile } from '@/features/accounts/queries';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';
import { readHandle } from './handle';

export async function memberMetadata(segment: string, further = false): Promise<Metadata> {
  const profile = await getProfile(await readHandle(segment));
  if (!profile) return {};
  const t = await getTranslations('members');
  const { handle, displayName } = profile;
  return pageMetadata({
    locale: await pageLocale(),
    path: `/@${handle}`,
    title: displayName ? `${displayName} (${handle})` : handle,
    description: profile.bio?.slice(0, 200) || t('about', { handle }),
    type: 'profile',
    further,
  });
}
