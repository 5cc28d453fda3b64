import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Viewer } from '@/lib/viewer';
import { listOwnQuestions, type OwnQuestion } from '../../queries/questions';

/** What moderators asked a member, above what they decided. Nothing, when nothing was asked. */
export async function OwnQuestions({ viewer }: { viewer: Viewer }) {
  const questions = await listOwnQuestions(viewer.id);
  if (questions.length === 0) return null;
  const t = await getTranslations('decisions');
  return (
    <section id="questions" aria-labelledby="questions-heading" className="mt-6">
      <h3 id="questions-heading" className="text-h3">
        {t('questions')}
      </h3>
      <ul className="mt-3 divide-y border-y">
        {questions.map((question) => (
          <Row key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
}

async function Row({ question: { id, title, askedAt, dueAt, standing } }: { question: OwnQuestion }) {
  const t = await getTranslations('decisions');
  const locale = await pageLocale();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <Link href={`/decisions/asked/${id}`} className="lk font-semibold break-words">
          {t('askedAbout', { title })}
        </Link>
        <p className="mt-0.5 text-meta text-ink-3">{t('askedOn', { date: formatDay(locale, askedAt) })}</p>
      </div>
      <span className={`st ${standing === 'open' ? 'st-tape' : 'st-none'}`}>
        {t(`question_${standing}`, { date: formatDay(locale, dueAt) })}
      </span>
    </li>
  );
}
