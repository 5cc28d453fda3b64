import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { ClaimMarkKind } from '@/db/schema';
import { tierLooks } from '@/features/series/components/claim-ledger';
import { whenStated } from '@/features/series/when';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { EmbeddedClaim } from '../queries/embeds';

/** Who said what, where and when, as the claim stands now: one that does not count any more says so here too. */
export async function ClaimEmbed({ claim }: { claim: EmbeddedClaim }) {
  const t = await getTranslations('series');
  const locale = await pageLocale();
  const native = locale === 'ja' && claim.statementJa !== null;
  const marked = claim.marked as ClaimMarkKind | null;
  return (
    <div className="my-7 grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1 border-y py-4" lang={locale}>
      <p className="text-read">
        <span className="text-ink-3">{whenStated(locale, claim, (day) => t('weekOf', { day }))} </span>
        <b className="font-semibold" lang="en">
          {claim.speaker}
        </b>{' '}
        <span lang={native ? 'ja' : 'en'}>{native ? claim.statementJa : claim.statement}</span>
        {'. '}
        <a href={claim.sourceUrl} rel="nofollow noopener" className="lk text-ink-2" lang="en">
          {claim.sourceName}
        </a>
      </p>
      <span className={`st ${tierLooks[claim.tier]}`}>{t(`tier_${claim.tier}`)}</span>
      {(claim.setsStatus || marked) && (
        <p className="text-meta text-ink-3">
          {marked ? (
            <Link href={`/series/${claim.series}#claim-${claim.id}`} className="lk">
              {t(`mark_${marked}`)}
            </Link>
          ) : (
            t('setsStatus')
          )}
        </p>
      )}
    </div>
  );
}
