import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay, formatMoment } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Viewer } from '@/lib/viewer';
import { listOwnAsked, type OwnAsked } from '../../requests/queries/own-asked';

/** What others asked about a member's photos, above what was decided. Nothing, when nobody asked. */
export async function OwnAskedList({ viewer }: { viewer: Viewer }) {
  const asked = await listOwnAsked(viewer.id);
  if (asked.length === 0) return null;
  const t = await getTranslations('requests');
  return (
    <section id="asked" aria-labelledby="asked-heading" className="mt-6">
      <h3 id="asked-heading" className="text-h3">
        {t('own.list')}
      </h3>
      <ul className="mt-3 divide-y border-y">
        {asked.map((one) => (
          <Row key={one.number} asked={one} />
        ))}
      </ul>
    </section>
  );
}

async function Row({ asked: { number, kind, title, code, askedAt, dueAt, isOpen, isHidden } }: { asked: OwnAsked }) {
  const t = await getTranslations('requests');
  const locale = await pageLocale();
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1.5 py-3.5">
      <div className="min-w-0 flex-1 basis-64">
        <Link href={`/decisions/asked/${number}`} className="lk font-semibold break-words">
          {t(`own.title_${kind}`, { title, code })}
        </Link>
        <p className="mt-0.5 text-meta text-ink-3">
          {dueAt && isOpen
            ? t('own.until', { due: formatMoment(locale, dueAt) })
            : t('own.on', { date: formatDay(locale, askedAt) })}
        </p>
      </div>
      <span className={`st ${isOpen ? 'st-tape' : 'st-none'}`}>
        {t(isOpen ? (isHidden ? 'own.openHidden' : 'own.openShown') : 'own.over')}
      </span>
    </li>
  );
}
