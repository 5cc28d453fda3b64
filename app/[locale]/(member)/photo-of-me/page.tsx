import { getTranslations } from 'next-intl/server';
import { BrakePage } from '@/features/moderation/components/requests/brake-page';
import { getAskedPlace } from '@/features/moderation/requests/queries/place';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getTranslations('requests');
  const path = '/photo-of-me';
  return pageMetadata({
    locale: await pageLocale(),
    path,
    title: t('brake.title'),
    description: t('brake.description'),
  });
}

/** `of` is the address of a photo or an entry. */
export default async function PhotoOfMe({ searchParams }: Props) {
  const { of } = await searchParams;
  const address = typeof of === 'string' ? of.trim().slice(0, 2_000) : '';
  return <BrakePage address={address} place={address ? await getAskedPlace(address) : null} />;
}
