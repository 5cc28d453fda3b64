import { Mail } from 'lucide-react';
import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localPath } from '@/lib/i18n/locales';
import { Sent } from '../sent';

/** Nothing has happened yet: what to do next stands in a mail. */
export function LinkSent({ email, back }: { email: string; back?: string }) {
  const t = useTranslations('requests');
  const locale = useLocale();
  return (
    <Sent label={t('sentTitle')} className="mt-8 rounded-panel border bg-surface p-5 md:p-6">
      <h2 className="flex items-center gap-2.5 text-h3">
        <Mail aria-hidden className="size-6 shrink-0 text-mat-text" strokeWidth={1.9} />
        {t('sentTitle')}
      </h2>
      <p className="mt-3 wrap-anywhere">{t('sentWords', { email })}</p>
      <p className="mt-2 text-ink-2">{t('sentHint')}</p>
      {back && (
        <NextLink href={localPath(locale, back)} prefetch={false} className="btn btn-line mt-5">
          {t('sentBack')}
        </NextLink>
      )}
    </Sent>
  );
}
