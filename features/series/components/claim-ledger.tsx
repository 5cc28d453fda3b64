import { getTranslations } from 'next-intl/server';
import type { CatalogueClaim } from '@/db/catalogue/types';
import { formatDay, formatMonth, formatYear } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { AppearanceView } from '../queries/appearances';
import { StatusMark } from './timeline';

const tiers: Record<CatalogueClaim['tier'], string> = { official: 'st-mat', report: 'st-chalk', rumour: 'st-none' };

/** Who said what about an adaptation, where and when. The newest claim that agrees with the status sets it. */
export async function ClaimLedger({ appearance }: { appearance: AppearanceView }) {
  const t = await getTranslations('series');
  const locale = await pageLocale();
  const { claims, status, title } = appearance;
  if (claims.length === 0) return null;
  const setting = claims.find((claim) => claim.status === status);
  return (
    <div className="mt-6 grid gap-8 rounded-panel border bg-surface p-5 md:mt-10 md:grid-cols-12 md:p-8">
      <div className="md:col-span-4">
        <StatusMark status={status} label={t(`status_${status}`)} />
        <h3 className="mt-3 text-h3">{title}</h3>
        <p className="mt-2 text-read text-ink-2">{t('fromClaims')}</p>
      </div>
      <ol className="divide-y md:col-span-8" aria-label={t('claims')}>
        {claims.map((claim) => (
          <li
            key={`${claim.statedOn} ${claim.speaker} ${claim.words}`}
            className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-0.5 py-3.5 first:pt-0 last:pb-0 md:grid-cols-[112px_1fr_auto]"
          >
            <p className="col-span-2 text-meta tabular-nums text-ink-3 md:col-span-1 md:pt-0.5">
              {claim.precision === 'week'
                ? t('weekOf', { day: formatDay(locale, claim.statedOn) })
                : when(locale, claim)}
            </p>
            <div className="min-w-0">
              <p className="text-ui">
                <b className="font-semibold">{claim.speaker}</b>
                {t('said')} <q lang="en">{claim.words}</q>
              </p>
              <p className="mt-0.5 text-meta text-ink-3">
                {claim.sourceUrl ? (
                  <a href={claim.sourceUrl} rel="nofollow noopener" className="lk text-ink-2">
                    {claim.sourceName}
                  </a>
                ) : (
                  <span lang="en">{claim.sourceName}</span>
                )}
                {claim === setting && ` · ${t('setsStatus')}`}
              </p>
            </div>
            <span className={`st ${tiers[claim.tier]}`}>{t(`tier_${claim.tier}`)}</span>
          </li>
        ))}
        {!claims.some(({ tier }) => tier === 'official') && (
          <li className="pt-3.5 text-ink-3">{t('nothingOfficial')}</li>
        )}
      </ol>
    </div>
  );
}

function when(locale: Locale, { statedOn, precision }: Pick<CatalogueClaim, 'statedOn' | 'precision'>): string {
  if (precision === 'day') return formatDay(locale, statedOn);
  return precision === 'month' ? formatMonth(locale, statedOn) : formatYear(locale, statedOn);
}
