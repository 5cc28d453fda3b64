import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { RequestKind } from '@/db/schema';
import { formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { RequestView } from '../../requests/queries/request';
import { Quote } from '../decisions/quote';
import { RequestPhotoRow } from './request-photo-row';
import { Withdraw } from './withdraw';

type Props = { kind: RequestKind; request: RequestView };

/** How a request stands, for whoever has its code. */
export async function RequestPage({ kind, request: { code, work, confirmedAt, withdrawnAt, photos, isOpen } }: Props) {
  const t = await getTranslations('requests');
  const locale = await pageLocale();
  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <div className="max-w-read">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t(`${kind}.pageTitle`)}</h1>
        <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-ink-2">
          <span>{t('since', { date: formatMoment(locale, confirmedAt) })}</span>
          <span>
            {t('code')} <code className="font-semibold text-ink">{code}</code>
          </span>
        </p>
        <p className="mt-1 text-meta text-ink-3">{t('keepIt')}</p>
        {work && (
          <section aria-label={t('work_of')} className="mt-5">
            <Quote>{work}</Quote>
          </section>
        )}
        <section aria-labelledby="asked" className="mt-8">
          <h2 id="asked" className="text-h3">
            {t('photosOf')}
          </h2>
          <ul className="mt-3 divide-y border-y">
            {photos.map((photo) => (
              <RequestPhotoRow key={photo.id} photo={photo} />
            ))}
          </ul>
        </section>
        {withdrawnAt && <p className="mt-6 text-ink-2">{t('withdrawn')}</p>}
        {isOpen && (
          <NextIntlClientProvider messages={{ requests: (await getMessages()).requests }}>
            <Withdraw kind={kind} code={code} />
          </NextIntlClientProvider>
        )}
      </div>
    </div>
  );
}
