import { ArrowLeft, MessageCircleQuestionMark } from 'lucide-react';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { OwnQuestion } from '../../queries/questions';
import { Quote } from '../decisions/quote';
import { AnswerForm } from './answer-form';

/** What a moderator wants to know, about what, and the one answer: its form, or how it stands. */
export async function Question({ question }: { question: OwnQuestion }) {
  const t = await getTranslations('decisions');
  const locale = await pageLocale();
  const { id, title, kind, words, askedAt, dueAt, answer, answeredAt, standing } = question;
  const { reports, decisions } = await getMessages();
  return (
    <>
      <p className="pt-4 md:pt-8">
        <Link
          href="/decisions"
          className="inline-flex min-h-11 items-center gap-1.5 text-meta text-ink-2 hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4" strokeWidth={1.9} />
          {t('all')}
        </Link>
      </p>
      <span className="st st-tape mt-2">
        <MessageCircleQuestionMark aria-hidden strokeWidth={1.9} />
        {t('askedOn', { date: formatDay(locale, askedAt) })}
      </span>
      <h1 className="mt-3 break-words text-[30px] leading-9 md:text-h1 md:leading-[2.75rem]">
        {t('askedAbout', { title })}
      </h1>
      <p className="mt-3 text-ink-2">{t(whys[kind] ?? 'whyReported')}</p>
      <Quote>{words}</Quote>
      {answer && answeredAt ? (
        <section className="mt-8">
          <h2 className="text-h3">{t('yourAnswer', { date: formatDay(locale, answeredAt) })}</h2>
          <Quote>{answer}</Quote>
          <p className="mt-4 text-ink-2">{t('answerGiven')}</p>
        </section>
      ) : standing === 'over' ? (
        <p className="mt-6 text-ink-2">{t('answerOver')}</p>
      ) : (
        <section className="mt-8">
          <h2 className="text-h3">{t('answerHeading')}</h2>
          <p className="mt-1 text-ink-2">
            {t(standing === 'late' ? 'answerLate' : 'answerUntil', { date: formatDay(locale, dueAt) })}
          </p>
          <NextIntlClientProvider messages={{ reports, decisions }}>
            <AnswerForm question={id} />
          </NextIntlClientProvider>
        </section>
      )}
    </>
  );
}

const whys: Partial<Record<OwnQuestion['kind'], 'whyFirst' | 'whyHeld'>> = { first: 'whyFirst', held: 'whyHeld' };
