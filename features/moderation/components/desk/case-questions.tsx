import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CaseView } from '../../queries/case';

/** What was asked, and what came back. */
export async function CaseQuestions({ questions }: { questions: CaseView['questions'] }) {
  if (questions.length === 0) return null;
  const t = await getTranslations('moderation');
  const locale = await pageLocale();
  return (
    <section className="mt-6">
      <h3 className="text-h4 font-semibold">{t('questions')}</h3>
      <ul className="mt-2 divide-y border-y">
        {questions.map(({ id, words, dueAt, answer, answeredAt, lapsedAt }) => (
          <li key={id} className="py-2.5">
            <p className="whitespace-pre-line break-words text-ink-2">{words}</p>
            <p className="mt-1 text-meta text-ink-3">
              {answeredAt
                ? t('answeredOn', { date: formatDay(locale, answeredAt) })
                : t(lapsedAt ? 'noAnswer' : 'answerBy', { date: formatDay(locale, dueAt) })}
            </p>
            {answer && (
              <blockquote className="mt-1.5 whitespace-pre-line break-words border-l-2 border-edge pl-4" dir="auto">
                {answer}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
