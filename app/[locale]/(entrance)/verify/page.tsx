import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntranceHeading } from '@/features/accounts/components/entrance-heading';
import { VerifyForm } from '@/features/accounts/components/verify-form';
import { tokenOf } from '@/features/accounts/entrance-params';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('verifyTitle') };
}

export default async function VerifyPage({ searchParams }: Props) {
  const t = await getTranslations('accounts');
  const token = tokenOf(await searchParams);
  return (
    <>
      <EntranceHeading
        title={t('verifyTitle')}
        lead={token ? t('verifyLead') : t('verifyNoToken')}
        link={token ? undefined : { href: '/sign-in', text: t('toSignIn') }}
      />
      {token && <VerifyForm token={token} />}
    </>
  );
}
