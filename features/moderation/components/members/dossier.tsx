import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Swatch } from '@/features/accounts/components/swatch';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { Dossier } from '../../queries/dossier';
import { ActionList } from './action-list';
import { SanctionList } from './sanction-list';
import { StaffNotes } from './staff-notes';
import { Standing } from './standing';
import { StrikeList } from './strike-list';

/** All that moderators know about a member. `children` is what only an admin may do. */
export async function DossierView({ dossier, children }: { dossier: Dossier; children?: ReactNode }) {
  const t = await getTranslations('staff');
  const locale = await pageLocale();
  const { handle, displayName, since, counts } = dossier;
  const figures = (['entries', 'comments', 'reports', 'cases'] as const).map((name) => ({ name, count: counts[name] }));
  return (
    <>
      <header className="mt-2 flex flex-wrap items-start gap-4">
        <Swatch handle={handle} size={64} />
        <div className="min-w-0 flex-1 space-y-1">
          <h1 className="break-all text-h1">{handle}</h1>
          <p className="break-words text-ink-3">
            {[displayName, t('since', { date: formatDay(locale, since) })].filter(Boolean).join(' · ')}
          </p>
          <Standing member={dossier} />
        </div>
        <p className="flex flex-wrap gap-2">
          <Link href={`/@${handle}`} className="btn btn-line">
            {t('profile')}
          </Link>
          <Link href={`/report/member/${handle}`} className="btn btn-line">
            {t('report')}
          </Link>
        </p>
      </header>
      <dl className="mt-6 grid grid-cols-2 gap-x-8 gap-y-4 border-y py-4 md:grid-cols-4">
        {figures.map(({ name, count }) => (
          <div key={name} className="flex flex-col justify-between gap-1">
            <dt className="lab">{t(name)}</dt>
            <dd className="display text-h2 tabular-nums">{formatNumber(locale, count)}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="min-w-0 space-y-10">
          <StrikeList strikes={dossier.strikes} />
          <SanctionList sanctions={dossier.sanctions} />
          <ActionList actions={dossier.actions} />
        </div>
        <div className="min-w-0 space-y-10">
          <StaffNotes handle={handle} notes={dossier.notes} />
          {children}
        </div>
      </div>
    </>
  );
}
