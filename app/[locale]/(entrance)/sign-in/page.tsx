import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormMessage } from '@/components/ui/form-message';
import { Link } from '@/components/ui/link';
import { EntranceHeading } from '@/features/accounts/components/entrance-heading';
import { OutboxNote } from '@/features/accounts/components/outbox-note';
import { ProviderButtons } from '@/features/accounts/components/provider-buttons';
import { SignInForm } from '@/features/accounts/components/sign-in-form';
import { nextOf, providerErrorOf, withNext } from '@/features/accounts/entrance-params';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('signInTitle') };
}

export default async function SignInPage({ searchParams }: Props) {
  const t = await getTranslations('accounts');
  const params = await searchParams;
  const next = nextOf(params);
  const error = providerErrorOf(params);
  const notice = params.confirmed ? t('confirmedNotice') : params.changed ? t('changedNotice') : null;
  return (
    <>
      <EntranceHeading
        title={t('signInTitle')}
        lead={t('signInLead')}
        link={{ href: withNext('/join', next), text: t('toJoin') }}
      />
      <div className="mt-5 empty:hidden">
        {error && <FormMessage status="refused">{t(`errors.${error}`)}</FormMessage>}
        {notice && <FormMessage status="done">{notice}</FormMessage>}
      </div>
      <SignInForm next={next} />
      <p className="mt-4 text-ink-2">
        {t('forgot')}{' '}
        <Link href="/reset" className="lk inline-flex min-h-11 items-center">
          {t('toReset')}
        </Link>
      </p>
      <ProviderButtons next={next} />
      <OutboxNote />
    </>
  );
}
