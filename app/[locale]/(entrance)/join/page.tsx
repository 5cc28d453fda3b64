import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntranceHeading } from '@/features/accounts/components/entrance-heading';
import { JoinForm } from '@/features/accounts/components/join-form';
import { OutboxNote } from '@/features/accounts/components/outbox-note';
import { ProviderButtons } from '@/features/accounts/components/provider-buttons';
import { nextOf, withNext } from '@/features/accounts/entrance-params';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('joinTitle') };
}

export default async function JoinPage({ searchParams }: Props) {
  const t = await getTranslations('accounts');
  const next = nextOf(await searchParams);
  return (
    <JoinForm
      next={next}
      heading={
        <EntranceHeading
          title={t('joinTitle')}
          lead={t('joinLead')}
          link={{ href: withNext('/sign-in', next), text: t('toSignIn') }}
        />
      }
      outbox={<OutboxNote />}
    >
      <ProviderButtons next={next} />
      <p className="mt-7 text-meta leading-5 text-ink-3">{t('legal')}</p>
    </JoinForm>
  );
}
