import { ChevronLeft, Clock, Hand, Timer } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Swatch } from '@/features/accounts/components/swatch';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CaseView } from '../../queries/case';
import { AskedCopies } from './asked-copies';
import { AskedLead } from './asked-lead';
import { AskedWords } from './asked-words';
import { CaseHistory } from './case-history';
import { CaseNotes } from './case-notes';
import { CasePictures } from './case-pictures';
import { CaseQuestions } from './case-questions';
import { CaseReports } from './case-reports';
import { Countdown } from './countdown';
import { Fact } from './fact';
import { FirstFacts } from './first-facts';
import { FirstNotes } from './first-notes';
import { FirstPhotos } from './first-photos';
import { HeldBy } from './held-by';
import { subjectName } from './subject-name';

/** What was reported as it was seen then, by whom and why, and what moderators said and did. */
export async function CaseDetail({ found, queue }: { found: CaseView; queue: string }) {
  const t = await getTranslations('moderation');
  const rules = await getTranslations('rules');
  const locale = await pageLocale();
  const { snapshot, member, kind, rule, waiting, standing, hold } = found;
  // The files of what is held are out of reach: there are copies.
  const photos = kind === 'first' && waiting?.photos;
  const pictures = photos ? photos.length : snapshot.pictures.length;
  const rating = waiting?.rating ?? snapshot.rating;
  const named = { subjectKind: found.subjectKind, title: snapshot.title, handle: member?.handle ?? null };
  return (
    <article className="min-w-0 bg-surface px-4 py-5 md:px-7 md:py-6" aria-labelledby="case">
      <Link href={`/mod/${queue}`} className="-ml-1 mb-3 inline-flex min-h-11 items-center gap-1 text-ink-2 md:hidden">
        <ChevronLeft aria-hidden className="size-5" strokeWidth={1.9} />
        {t('back')}
      </Link>
      <div className="flex flex-wrap items-center gap-2">
        {found.dueAt && found.state === 'open' ? (
          <span className="st st-pencil">
            <Timer aria-hidden strokeWidth={1.9} />
            {t(`kind.${kind}`)} · <Countdown at={found.dueAt} />
          </span>
        ) : (
          <span className={`st ${kind === 'report' ? 'st-chalk' : 'st-tape'}`}>{t(`kind.${kind}`)}</span>
        )}
        {found.answerDueAt && (
          <span className="st st-tape">
            <Clock aria-hidden strokeWidth={1.9} />
            {t('answerBy', { date: formatDay(locale, found.answerDueAt) })}
          </span>
        )}
        {found.holder && (
          <span className={`st ${found.isMine ? 'st-mat' : 'st-none'}`}>
            <Hand aria-hidden strokeWidth={1.9} />
            {found.isMine ? t('youHave') : t('hasIt', { handle: found.holder })}
          </span>
        )}
        <span className="ml-auto text-meta tabular-nums text-ink-3">
          {t('number', { number: formatNumber(locale, found.number) })}
        </span>
      </div>
      <h2 id="case" className="mt-3 break-words text-h2">
        {subjectName(t, named)}
      </h2>
      <AskedLead found={found} queue={queue} />
      {rule && <p className="mt-1 text-ui text-ink-2">{rules(`${rule}.name`)}</p>}
      {hold && found.state === 'open' && <HeldBy hold={hold} queue={queue} />}
      <div className={pictures === 1 ? 'mt-5 grid gap-5 md:grid-cols-[minmax(0,240px)_1fr]' : 'mt-5 space-y-5'}>
        {photos ? <FirstPhotos photos={photos} /> : <CasePictures pictures={snapshot.pictures} />}
        <dl className="divide-y self-start border-y">
          <Fact name={t('what')}>
            {t(`subjectWord.${found.subjectKind}`)} {snapshot.code}
            {!waiting && (
              <>
                {' · '}
                <Link href={snapshot.path} className="lk">
                  {t('see')}
                </Link>
              </>
            )}
          </Fact>
          <Fact name={t('whose')}>
            {member ? (
              <span className="inline-flex flex-wrap items-center gap-x-1.5">
                <Swatch handle={member.handle} size={18} />
                <Link href={`/@${member.handle}`} className="lk">
                  {member.handle}
                </Link>
                <span>
                  {member.since && t('since', { date: formatDay(locale, member.since) })},{' '}
                  {t('points', { count: member.points })}
                  {standing && `, ${t('approvals', { count: standing.approved })}`}
                </span>
              </span>
            ) : (
              t('someone')
            )}
          </Fact>
          {waiting && <FirstFacts entry={waiting} />}
          {rating && (
            <Fact name={t('rating')}>{t(rating as 'general' | 'gore' | 'horror' | 'nudity' | 'flashing')}</Fact>
          )}
        </dl>
      </div>
      {snapshot.text && (
        <blockquote className="mt-5 whitespace-pre-line break-words border-l-2 border-edge pl-4 text-read">
          {snapshot.text}
        </blockquote>
      )}
      {waiting && <FirstNotes notes={waiting.notes} />}
      {found.asked && <AskedWords asked={found.asked} />}
      {found.asked && <AskedCopies asked={found.asked} queue={queue} />}
      <CaseQuestions questions={found.questions} />
      <CaseReports reports={found.reports} />
      <CaseHistory actions={found.actions} />
      <CaseNotes caseId={found.id} notes={found.notes} />
    </article>
  );
}
