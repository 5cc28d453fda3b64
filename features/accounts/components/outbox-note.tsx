import { Inbox } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { env } from '@/env';
import { outboxFolder } from '@/lib/mail/outbox';

/** Where the mails are on a machine that has no mail server set up. With one, nothing. */
export async function OutboxNote() {
  if (env.SMTP_URL) return null;
  const t = await getTranslations('accounts');
  return (
    <p className="mt-7 flex gap-2.5 rounded-control bg-tape-soft px-3.5 py-3 text-meta text-tape-text">
      <Inbox aria-hidden className="size-[18px] shrink-0" strokeWidth={1.9} />
      <span>
        {t('outbox')} <code className="break-all font-sans font-semibold">{outboxFolder()}</code>
      </span>
    </p>
  );
}
