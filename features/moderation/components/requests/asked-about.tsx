import { ArrowLeft, Clock, EyeOff } from 'lucide-react';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay, formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { OwnAsked } from '../../requests/queries/own-asked';
import { Quote } from '../decisions/quote';
import { AnswerForm } from './answer-form';

/** What somebody asked about a photo, for the one who uploaded it: what is so now, until when, and their own say. */
export async function AskedAbout({ asked }: { asked: OwnAsked }) {
  const t = await getTranslations('requests');
  const decisions = await getTranslations('decisions');
  const locale = await pageLocale();
  const { number, kind, title, code, isOpen, isHidden, askedAt, dueAt, actionId } = asked;
  const Icon = isHidden ? EyeOff : Clock;
  const standing = isHidden ? 'Hidden' : 'Shown';
  return (
    <>
      <p className="pt-4 md:pt-8">
        <Link
          href="/decisions"
          className="inline-flex min-h-11 items-center gap-1.5 text-meta text-ink-2 hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4" strokeWidth={1.9} />
          {decisions('all')}
        </Link>
      </p>
      <span className={`st mt-2 ${isOpen ? 'st-tape' : 'st-none'}`}>
        <Icon aria-hidden strokeWidth={1.9} />
        {t(isOpen ? `own.open${standing}` : 'own.over')}
      </span>
      <h1 className="mt-3 break-words text-[30px] leading-9 md:text-h1 md:leading-[2.75rem]">
        {t(`own.title_${kind}`, { title, code })}
      </h1>
      <Pictures asked={asked} />
      <p className="mt-4 text-read text-ink-2">{t(`own.why_${kind}`, { date: formatDay(locale, askedAt) })}</p>
      {isOpen && (
        <p className="mt-2 text-read text-ink-2">
          {t(isHidden ? 'own.hidden' : 'own.shown')}
          {dueAt && <> {t('own.due', { due: formatMoment(locale, dueAt) })}</>}
        </p>
      )}
      {!isOpen && (
        <p className="mt-2 text-read text-ink-2">
          {actionId ? (
            <Link href={`/decisions/${actionId}`} className="lk">
              {t('own.decision')}
            </Link>
          ) : (
            t('own.nothing')
          )}
        </p>
      )}
      <Answer asked={asked} number={number} />
    </>
  );
}

async function Pictures({ asked: { number, pictures } }: { asked: OwnAsked }) {
  const t = await getTranslations('decisions');
  return pictures.map(({ key, file, alt }) => (
    <img
      key={key}
      src={`/api/decisions/${number}/pictures/${key}/${file}`}
      alt={alt || t('pictureAsItWas')}
      decoding="async"
      className="mt-5 max-h-72 min-h-24 min-w-24 max-w-full rounded-print bg-well"
    />
  ));
}

async function Answer({ asked: { isOpen, answer, answeredAt }, number }: { asked: OwnAsked; number: number }) {
  const t = await getTranslations('requests');
  const decisions = await getTranslations('decisions');
  const locale = await pageLocale();
  const { reports, requests } = await getMessages();
  if (!isOpen && !answer) return null;
  return (
    <section aria-labelledby="answer" className="mt-8">
      <h2 id="answer" className="text-h3">
        {answer && answeredAt
          ? decisions('yourAnswer', { date: formatDay(locale, answeredAt) })
          : decisions('answerHeading')}
      </h2>
      {answer && <Quote>{answer}</Quote>}
      {isOpen && (
        <>
          <p className="mt-2 text-ink-2">{t(answer ? 'own.again' : 'own.say')}</p>
          <NextIntlClientProvider messages={{ reports, requests }}>
            <AnswerForm number={number} said={answer ?? ''} />
          </NextIntlClientProvider>
        </>
      )}
    </section>
  );
}
