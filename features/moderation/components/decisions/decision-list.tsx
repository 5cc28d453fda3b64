import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Viewer } from '@/lib/viewer';
import { type DecisionRow, listDecisions } from '../../queries/decisions';
import { ruleName } from '../rule-name';
import { doneTo } from './done-to';

/** What was decided about a member, each with its reasons behind it. */
export async function DecisionList({ viewer, after }: { viewer: Viewer; after: string | null }) {
  const t = await getTranslations('decisions');
  const { decisions, next } = await listDecisions(viewer.id, after);
  if (decisions.length === 0) return <p className="mt-6 border-y py-5 text-ink-2">{t('none')}</p>;
  return (
    <>
      <ul className="mt-6 divide-y border-y">
        {decisions.map((decision) => (
          <Row key={decision.id} decision={decision} />
        ))}
      </ul>
      {next && (
        <Link href={`/decisions?after=${next}`} className="btn btn-line mt-4">
          {t('older')}
        </Link>
      )}
    </>
  );
}

async function Row({ decision }: { decision: DecisionRow }) {
  const t = await getTranslations('decisions');
  const locale = await pageLocale();
  const { id, rule, at, title, appealed, outcome } = decision;
  return (
    <li className="py-4">
      <Link href={`/decisions/${id}`} className="lk font-semibold break-words">
        {t(`what_${doneTo(decision)}`, { title })}
      </Link>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-meta text-ink-3">
        <time dateTime={at.toISOString()}>{formatDay(locale, at)}</time>
        {rule && <span>{await ruleName(rule)}</span>}
        {appealed && <span className={`st ${chips[outcome ?? 'waiting']}`}>{t(`appeal_${outcome ?? 'waiting'}`)}</span>}
      </p>
    </li>
  );
}

const chips = { waiting: 'st-tape', upheld: 'st-none', reversed: 'st-mat' };
