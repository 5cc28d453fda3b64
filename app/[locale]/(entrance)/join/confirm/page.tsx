import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ConfirmJoinForm } from '@/features/accounts/components/confirm-join-form';
import { EntranceHeading } from '@/features/accounts/components/entrance-heading';
import { tokenOf } from '@/features/accounts/entrance-params';
import { getJoiner } from '@/features/accounts/queries';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('confirmJoinTitle') };
}

export default async function ConfirmJoinPage({ searchParams }: Props) {
  const t = await getTranslations('accounts');
  const token = tokenOf(await searchParams);
  const joiner = token ? await getJoiner(token) : null;
  return (
    <>
      <EntranceHeading
        title={t('confirmJoinTitle')}
        lead={joiner ? t('confirmJoinLead', joiner) : t('confirmJoinOver')}
        link={joiner ? undefined : { href: '/join', text: t('toJoin') }}
      />
      {token && joiner && <ConfirmJoinForm token={token} handle={joiner.handle} />}
    </>
  );
}
