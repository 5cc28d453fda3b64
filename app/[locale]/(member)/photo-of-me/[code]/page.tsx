import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RequestPage } from '@/features/moderation/components/requests/request-page';
import { getRequest } from '@/features/moderation/requests/queries/request';

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests');
  return { title: t('brake.pageTitle'), robots: { index: false } };
}

export default async function Request({ params }: Props) {
  const { code } = await params;
  const request = await getRequest('brake', code);
  if (!request) notFound();
  return <RequestPage kind="brake" request={request} />;
}
