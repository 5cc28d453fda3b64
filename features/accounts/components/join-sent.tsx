'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localPath } from '@/lib/i18n/locales';
import { withNext } from '../entrance-params';
import { MailSent } from './mail-sent';
import { PlainAction } from './plain-action';

type Props = { handle: string; email: string; next?: string; outbox: ReactNode };

/** What stands in the place of the form of joining: the same for every address. */
export function JoinSent({ handle, email, next, outbox }: Props) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  return (
    <>
      <MailSent text={t('joinSent', { email })} />
      <div className="mt-6">
        <PlainAction
          action="askJoinMail"
          values={{ handle, email }}
          label={t('joinMailAgain')}
          busy={t('sending')}
          done={t('mailSent')}
        />
      </div>
      <p className="mt-4 text-ink-2">
        {t('joinWrongAddress')}{' '}
        {/* A page of its own again: a link inside the page would leave this answer standing. */}
        <a href={localPath(locale, withNext('/join', next))} className="lk inline-flex min-h-11 items-center">
          {t('joinAgain')}
        </a>
      </p>
      {outbox}
    </>
  );
}
