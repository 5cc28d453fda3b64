import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { tokenOf } from '@/features/accounts/entrance-params';
import { ConfirmPage } from '@/features/moderation/components/requests/confirm-page';
import { getPendingRequest } from '@/features/moderation/requests/queries/pending';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests');
  return { title: t('brake.title'), robots: { index: false } };
}

/** Opening the mailed link changes nothing. */
export default async function Confirm({ searchParams }: Props) {
  const token = tokenOf(await searchParams) ?? '';
  return <ConfirmPage kind="brake" token={token} pending={await getPendingRequest('brake', token)} />;
}
