import { getTranslations } from 'next-intl/server';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { ClaimsDesk } from '../../queries/claims';
import { whenStated } from '../../when';
import { tierLooks } from '../claim-ledger';
import { ClaimMark } from '../claim-mark';
import { StatusMark } from '../timeline';
import { ClaimForm } from './claim-form';
import { MarkForm } from './mark-form';
import { UnmarkForm } from './unmark-form';

type Appearance = ClaimsDesk['appearances'][number];
type Props = { appearance: Appearance; addedBy: ClaimsDesk['addedBy'] };

/** The claims about one adaptation, each with what can be done about it, and a form for a new one. */
export async function AppearanceClaims({ appearance, addedBy }: Props) {
  const t = await getTranslations();
  const { id, title, status, claims, year } = appearance;
  return (
    <section className="mt-12 border-t pt-6" aria-labelledby={`appearance-${id}`}>
      <div className="flex flex-wrap items-center gap-3">
        <h2 id={`appearance-${id}`} className="text-h3" lang="en">
          {title} {year && <span className="text-ink-3">({year})</span>}
        </h2>
        <StatusMark status={status} label={t(`series.status_${status}`)} />
      </div>
      {claims.length === 0 ? (
        <p className="mt-2 text-ink-2">{t('claims.noClaims')}</p>
      ) : (
        <ol className="mt-4 divide-y border-y">
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} all={claims} appearanceId={id} addedBy={addedBy.get(claim.id)} />
          ))}
        </ol>
      )}
      <details className="mt-4">
        <summary className="btn btn-line w-fit cursor-pointer">
          {t('claims.add')}
          <span className="sr-only" lang="en">
            : {title}
          </span>
        </summary>
        <ClaimForm appearance={id} />
      </details>
    </section>
  );
}

type ClaimProps = {
  claim: Appearance['claims'][number];
  all: Appearance['claims'];
  appearanceId: string;
  addedBy: string | undefined;
};

async function Claim({ claim, all, appearanceId, addedBy }: ClaimProps) {
  const t = await getTranslations();
  const locale = await pageLocale();
  const others = all.filter(({ id }) => id !== claim.id);
  const when = (one: (typeof all)[number]) => whenStated(locale, one, (day) => t('series.weekOf', { day }));
  return (
    <li className="py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-meta text-ink-3">
        <span className={`st ${tierLooks[claim.tier]}`}>{t(`series.tier_${claim.tier}`)}</span>
        <span>{when(claim)}</span>
        <span>{t(`series.status_${claim.status}`)}</span>
        {claim.setsStatus && <b className="font-semibold text-mat-text">{t('claims.sets')}</b>}
        <span>{addedBy ? `@${addedBy}` : t('claims.fromCatalogue')}</span>
      </div>
      <p className="mt-1.5" lang="en">
        <b className="font-semibold">{claim.speaker}</b> {claim.statement} {claim.quotation && <q>{claim.quotation}</q>}{' '}
        <a href={claim.sourceUrl} rel="nofollow noopener" className="lk text-ink-2">
          {claim.sourceName}
        </a>
      </p>
      {claim.mark ? (
        <>
          <ClaimMark mark={claim.mark} by={claim.markedBy} />
          <UnmarkForm mark={claim.mark.id} />
        </>
      ) : (
        <div className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
          <details className="min-w-0 open:basis-full">
            <summary className="lk flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {t('claims.correct')}
            </summary>
            <p className="mt-2 max-w-read text-ink-2">{t('claims.correcting')}</p>
            <ClaimForm appearance={appearanceId} corrects={claim} />
          </details>
          <details className="min-w-0 open:basis-full">
            <summary className="lk flex min-h-11 w-fit cursor-pointer items-center font-semibold">
              {t('claims.mark')}
            </summary>
            <MarkForm
              claim={claim.id}
              others={others.map((one) => ({ id: one.id, name: `${one.speaker}, ${when(one)}: ${one.statement}` }))}
            />
          </details>
        </div>
      )}
    </li>
  );
}
