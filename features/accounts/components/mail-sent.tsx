'use client';

import { Mail } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** What stands in the place of a form whose answer comes by mail: the same for every address. */
export function MailSent({ text }: { text: string }) {
  const t = useTranslations('accounts');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section>
      <Mail aria-hidden className="size-8 text-mat" strokeWidth={1.9} />
      <h1 ref={heading} tabIndex={-1} className="mt-4 text-h1 outline-none">
        {t('mailSentTitle')}
      </h1>
      <p className="mt-2 text-read text-ink-2 wrap-anywhere">{text}</p>
      <p className="mt-4 text-ink-3">{t('mailSentHint')}</p>
    </section>
  );
}
