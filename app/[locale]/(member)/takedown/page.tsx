import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TakedownPage } from '@/features/moderation/components/requests/takedown-page';
import { requestPath } from '@/features/moderation/requests/paths';
import { getRequest } from '@/features/moderation/requests/queries/request';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  const t = await getTranslations('requests');
  const path = '/takedown';
  return pageMetadata({
    locale: await pageLocale(),
    path,
    title: t('takedown.title'),
    description: t('takedown.description'),
  });
}

/** `code` is a tracking code that somebody typed: with the right one they go on to its page. */
export default async function Takedown({ searchParams }: Props) {
  const { code } = await searchParams;
  const typed = typeof code === 'string' ? code.trim().slice(0, 60) : '';
  const request = typed ? await getRequest('takedown', typed) : null;
  if (request) redirect(localPath(await pageLocale(), requestPath('takedown', request.code)));
  return <TakedownPage code={typed} />;
}
