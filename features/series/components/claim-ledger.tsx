import { getTranslations } from 'next-intl/server';
import type { ClaimTier } from '@/db/catalogue/types';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { AppearanceView, ClaimView } from '../queries/appearances';
import { whenStated } from '../when';
import { ClaimMark } from './claim-mark';
import { StatusMark } from './timeline';

/** Who said what about an adaptation, where and when. One claim at most sets its status; none is ever taken away. */
export async function ClaimLedger({ appearance }: { appearance: AppearanceView }) {
  const t = await getTranslations('series');
  const { claims, status, title } = appearance;
  if (claims.length === 0) return null;
  const follows = claims.some(({ setsStatus }) => setsStatus);
  return (
    <div className="mt-6 grid gap-8 rounded-panel border bg-surface p-5 md:mt-10 md:grid-cols-12 md:p-8">
      <div className="md:col-span-4">
        <StatusMark status={status} label={t(`status_${status}`)} />
        <h3 className="mt-3 text-h3">{title}</h3>
        <p className="mt-2 text-read text-ink-2">{t(follows ? 'fromClaims' : 'fromNoClaim')}</p>
      </div>
      <ol className="divide-y md:col-span-8" aria-label={t('claims')}>
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
        {!claims.some(({ tier, mark }) => tier === 'official' && !mark) && (
          <li className="flex items-start justify-between gap-4 pt-3.5 text-ink-3 md:pl-[112px]">
            {t('nothingOfficial')}
            <span className="st border border-dashed border-edge">{t('tier_official')}</span>
          </li>
        )}
      </ol>
    </div>
  );
}

async function Claim({ claim }: { claim: ClaimView }) {
  const t = await getTranslations('series');
  const locale = await pageLocale();
  const { speaker, quotation, sourceName, sourceUrl, tier, status, mark, setsStatus } = claim;
  const native = locale === 'ja' && claim.statementJa !== null;
  return (
    <li
      id={`claim-${claim.id}`}
      className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-0.5 py-3.5 first:pt-0 last:pb-0 md:grid-cols-[96px_1fr_auto]"
    >
      <p className="col-span-2 text-meta tabular-nums text-ink-3 md:col-span-1 md:pt-0.5">
        {whenStated(locale, claim, (day) => t('weekOf', { day }))}
      </p>
      <div className="min-w-0">
        <p className="text-ui">
          <b className="font-semibold" lang="en">
            {speaker}
          </b>{' '}
          <span lang={native ? 'ja' : 'en'}>{native ? claim.statementJa : claim.statement}</span>
        </p>
        {quotation && (
          <p className="mt-1 text-ui text-ink-2">
            <q lang="en">{quotation}</q>
          </p>
        )}
        <p className="mt-0.5 text-meta text-ink-3">
          <a href={sourceUrl} rel="nofollow noopener" className="lk text-ink-2" lang="en">
            {sourceName}
          </a>
          {setsStatus && ` · ${t('setsStatus')}`}
          {mark && (
            <>
              {' · '}
              <s>
                <span className="sr-only">{t('noLonger')} </span>
                {t(`status_${status}`)}
              </s>
            </>
          )}
        </p>
        {mark && <ClaimMark mark={mark} by={claim.markedBy} />}
      </div>
      <span className={`st ${tierLooks[tier]}`}>{t(`tier_${tier}`)}</span>
    </li>
  );
}

export const tierLooks: Record<ClaimTier, string> = { official: 'st-mat', report: 'st-chalk', rumour: 'st-none' };
