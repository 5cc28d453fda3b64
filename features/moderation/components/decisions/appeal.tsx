import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { StatementView } from '../../queries/statement';
import { AppealForm } from './appeal-form';
import { Quote } from './quote';

/** The one appeal: its form, or how it stands. */
export async function Appeal({
  statement: { id, kind, appeal, appealedAt, outcome, answer },
}: {
  statement: StatementView;
}) {
  const t = await getTranslations('decisions');
  const locale = await pageLocale();
  const { reports, decisions } = await getMessages();
  // What is shown, or shown again, is nothing to appeal against; nor is what was taken back without a word.
  if (kind === 'keep' || kind === 'lift' || (outcome && !appeal && !answer)) return null;
  return (
    <section id="appeal" aria-labelledby="appeal-heading" className="mt-10 border-t pt-8">
      <h2 id="appeal-heading" className="text-h3">
        {t('appealHeading')}
      </h2>
      {outcome && answer && !appeal ? (
        <>
          <p className="mt-2 text-ink-2">{t('takenBackOn', { date: formatDay(locale, answer.at) })}</p>
          <Quote>{answer.words}</Quote>
        </>
      ) : appeal && appealedAt ? (
        <>
          <p className="mt-2 text-ink-2">{t('appealed', { date: formatDay(locale, appealedAt) })}</p>
          <Quote>{appeal}</Quote>
          <p className="mt-5 text-ink-2">
            {outcome && answer ? t(`answered_${outcome}`, { date: formatDay(locale, answer.at) }) : t('waiting')}
          </p>
          {outcome && answer && <Quote>{answer.words}</Quote>}
        </>
      ) : (
        <NextIntlClientProvider messages={{ reports, decisions }}>
          <p className="mt-2 text-ink-2">{t('appealLead')}</p>
          <AppealForm action={id} />
        </NextIntlClientProvider>
      )}
    </section>
  );
}
