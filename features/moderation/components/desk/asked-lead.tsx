import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { CaseView } from '../../queries/case';

/** Below the title: who asked for what, what is so now, and until when. */
export async function AskedLead({ found: { kind, dueAt, asked }, queue }: { found: CaseView; queue: string }) {
  if (!asked) return null;
  const t = await getTranslations('moderation');
  const isHidden = asked.status === 'frozen';
  return (
    <p className="mt-1 max-w-read text-ink-2">
      {t(kind === 'takedown' ? 'askedTakedown' : 'askedBrake')}{' '}
      {kind === 'brake' && t(isHidden ? 'isHidden' : asked.status === null ? 'isGone' : 'isShown')}{' '}
      {dueAt && t('youHaveUntil', { due: formatMoment(await pageLocale(), dueAt) })}
      {asked.lead && (
        <>
          {' '}
          <Link href={`/mod/${queue}/${asked.lead}`} className="lk">
            {t('withLead', { number: String(asked.lead) })}
          </Link>
        </>
      )}
    </p>
  );
}
