import { CircleCheck, Clock } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { PlainAction } from './plain-action';

/** The member's address, whether it is confirmed, and the way to confirm it. */
export async function AddressState({ email, verified }: { email: string | null; verified: boolean }) {
  const t = await getTranslations('accounts');
  const Icon = verified ? CircleCheck : Clock;
  return (
    <section className="py-6">
      <h3 className="text-h4">{t('email')}</h3>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="break-all">{email ?? t('noEmail')}</span>
        <span className={`st ${verified ? 'st-mat' : 'st-tape'}`}>
          <Icon aria-hidden strokeWidth={1.9} />
          {verified ? t('emailConfirmed') : t('emailUnconfirmed')}
        </span>
      </p>
      {!verified && email && (
        <>
          <p className="mt-1 mb-3 max-w-read text-ink-2">{t('emailUnconfirmedHint')}</p>
          <PlainAction action="resend" label={t('resend')} busy={t('sending')} />
        </>
      )}
    </section>
  );
}
