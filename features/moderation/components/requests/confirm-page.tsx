import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { RequestKind } from '@/db/schema';
import type { PendingRequest } from '../../requests/queries/pending';
import { Quote } from '../decisions/quote';
import { ConfirmForm } from './confirm-form';

type Props = { kind: RequestKind; token: string; pending: PendingRequest | null };

/** Behind the mailed link: what would happen, and the one button that makes it happen. */
export async function ConfirmPage({ kind, token, pending }: Props) {
  const t = await getTranslations('requests');
  if (!pending) return <LinkOver kind={kind} />;
  const { work, photos } = pending;
  const count = photos.length;
  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <div className="max-w-read">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t(`${kind}.confirmTitle`, { count })}</h1>
        <p className="mt-3 text-read text-ink-2">{t(`${kind}.confirmLead`, { count })}</p>
        {work && (
          <section aria-label={t('work_of')} className="mt-5">
            <Quote>{work}</Quote>
          </section>
        )}
        <ul className="mt-5 divide-y border-y">
          {photos.map(({ title, code }) => (
            <li key={`${title} ${code}`} className="py-2.5 break-words">
              {t('photoIn', { title, code })}
            </li>
          ))}
        </ul>
        <NextIntlClientProvider messages={{ requests: (await getMessages()).requests }}>
          <ConfirmForm kind={kind} token={token} count={count} />
        </NextIntlClientProvider>
      </div>
    </div>
  );
}

async function LinkOver({ kind }: { kind: RequestKind }) {
  const t = await getTranslations('requests');
  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <div className="max-w-read">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t('linkOver')}</h1>
        <p className="mt-3 text-read text-ink-2">{t('linkOverWords')}</p>
        <Link href={kind === 'brake' ? '/photo-of-me' : '/takedown'} className="btn btn-ink mt-6">
          {t('askAgain')}
        </Link>
      </div>
    </div>
  );
}
