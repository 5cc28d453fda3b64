import { Check, CircleDashed, MessageCircle, X } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { AppearanceStatus } from '@/db/catalogue/types';
import { formatList } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { AppearanceView } from '../queries/appearances';
import { years } from '../years';

type Props = { appearances: AppearanceView[]; entryCounts?: Map<string, number>; people?: number };

/** The adaptations of a work in their order. What has no date yet hangs on a dashed line. */
export async function Timeline({ appearances, entryCounts, people = 3 }: Props) {
  const t = await getTranslations('series');
  const locale = await pageLocale();
  return (
    <ol
      className="timeline mt-6"
      style={{ '--n': Math.min(6, Math.max(2, appearances.length)) } as React.CSSProperties}
    >
      {appearances.map((appearance) => {
        const dated = appearance.year !== null;
        const entries = entryCounts?.get(appearance.slug) ?? 0;
        const native = appearance.nativeTitle !== appearance.title ? appearance.nativeTitle : null;
        return (
          <li key={appearance.slug} className={dated ? undefined : 'undated'}>
            <span aria-hidden="true" className={`dot ${dated ? 'border-mat bg-mat' : 'border-chalk bg-paper'}`} />
            <div className="min-w-0 md:pt-4">
              <p className={`display text-h3 tabular-nums ${dated ? '' : 'text-ink-3'}`}>
                {dated ? years(appearance.year, appearance.endYear) : t('noDate')}
              </p>
              <h3 className="mt-1 break-words text-h4">{appearance.title}</h3>
              {native && (
                <p lang={appearance.nativeLang ?? undefined} className="text-ink-2">
                  {native}
                </p>
              )}
              <p className="mt-0.5 text-ink-3">
                {t(`medium_${appearance.medium}`)}
                {appearance.people.length > 0 && ': '}
                {formatList(
                  locale,
                  appearance.people.slice(0, people).map(({ name, role }) => `${name} (${role})`),
                )}
              </p>
              <p className="mt-2.5 flex flex-wrap items-center gap-2">
                <StatusMark status={appearance.status} label={t(`status_${appearance.status}`)} />
                {entries > 0 && <span className="text-meta text-ink-3">{t('entries', { count: entries })}</span>}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

const looks: Record<AppearanceStatus, { className: string; Icon: typeof Check }> = {
  released: { className: 'st-mat', Icon: Check },
  announced: { className: 'st-chalk', Icon: MessageCircle },
  in_talks: { className: 'st-chalk', Icon: MessageCircle },
  in_production: { className: 'st-chalk', Icon: MessageCircle },
  post_production: { className: 'st-chalk', Icon: MessageCircle },
  rumoured: { className: 'st-none', Icon: CircleDashed },
  cancelled: { className: 'st-pencil', Icon: X },
};

export function StatusMark({ status, label }: { status: AppearanceStatus; label: string }) {
  const { className, Icon } = looks[status];
  return (
    <span className={`st ${className}`}>
      <Icon aria-hidden strokeWidth={1.9} />
      {label}
    </span>
  );
}
