import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { AskResetForm } from '@/features/accounts/components/ask-reset-form';
import { EntranceHeading } from '@/features/accounts/components/entrance-heading';
import { OutboxNote } from '@/features/accounts/components/outbox-note';
import { ResetForm } from '@/features/accounts/components/reset-form';
import { tokenOf } from '@/features/accounts/entrance-params';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('resetTitle') };
}

/** Without a secret it asks for the address; with the one from the mail, for the new password. */
export default async function ResetPage({ searchParams }: Props) {
  const t = await getTranslations('accounts');
  const token = tokenOf(await searchParams);
  return (
    <>
      {token ? (
        <>
          <EntranceHeading title={t('chooseTitle')} lead={t('chooseLead')} />
          <ResetForm token={token} />
        </>
      ) : (
        <AskResetForm
          heading={<EntranceHeading title={t('resetTitle')} lead={t('resetLead')} />}
          outbox={<OutboxNote />}
        />
      )}
      <p className="mt-6">
        <Link href="/sign-in" className="lk inline-flex min-h-11 items-center">
          {t('backToSignIn')}
        </Link>
      </p>
    </>
  );
}
