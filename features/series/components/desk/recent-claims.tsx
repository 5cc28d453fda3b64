import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { RecentClaim } from '../../queries/claims';
import { tierLooks } from '../claim-ledger';

/** What was written down last, with the way to the claims of its series. */
export async function RecentClaims({ page }: { page: { rows: RecentClaim[]; next: string | null } }) {
  const t = await getTranslations('claims');
  return (
    <section className="mt-10" aria-labelledby="recent">
      <h2 id="recent" className="text-h2">
        {t('recent')}
      </h2>
      {page.rows.length === 0 && <p className="mt-4 border-y py-5 text-ink-2">{t('none')}</p>}
      <ol className="mt-4 divide-y border-y empty:hidden">
        {page.rows.map((claim) => (
          <Row key={claim.id} claim={claim} />
        ))}
      </ol>
      {page.next && (
        <Link href={`/mod/claims?after=${page.next}`} className="btn btn-line mt-5">
          {t('older')}
        </Link>
      )}
    </section>
  );
}

async function Row({ claim }: { claim: RecentClaim }) {
  const t = await getTranslations();
  const day = formatDay(await pageLocale(), claim.createdAt);
  const { speaker, statement, appearance, series, tier, addedBy } = claim;
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 py-3.5">
      <div className="min-w-0" lang="en">
        <p>
          <b className="font-semibold">{speaker}</b> {statement}
        </p>
        <p className="mt-0.5 text-meta">
          <Link href={`/mod/claims/${series.slug}`} className="lk text-ink-2">
            {series.title}: {appearance}
          </Link>
        </p>
      </div>
      <span className={`st ${tierLooks[tier]}`}>{t(`series.tier_${tier}`)}</span>
      <p className="text-meta text-ink-3">
        {addedBy ? t('claims.addedBy', { handle: addedBy, day }) : t('claims.fromCatalogue')}
      </p>
    </li>
  );
}
