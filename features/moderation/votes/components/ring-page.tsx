import { getTranslations } from 'next-intl/server';
import { formatDay, formatPercent } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { mostShown, type RingView } from '../queries/ring';
import { DismissForm } from './dismiss-form';
import { MemberTable } from './member-table';
import { PairTable } from './pair-table';
import { RingGraph } from './ring-graph';
import { VoidForm } from './void-form';
import { VoidList } from './void-list';
import { VoteList } from './vote-list';

/** A ring: who gives whom, what speaks for it, its votes, and what was done about them. */
export async function RingPage({ ring }: { ring: RingView }) {
  const t = await getTranslations('rings');
  const locale = await pageLocale();
  const voters = ring.members.filter(({ part }) => part === 'voter').length;
  return (
    <>
      <h1 className="mt-2 break-words text-h1">{t('ring', { number: String(ring.number), count: voters })}</h1>
      <p className="mt-2 max-w-read text-ink-2">
        {t('found', {
          score: formatPercent(locale, Math.round(ring.score * 100)),
          date: formatDay(locale, ring.foundAt),
          until: formatDay(locale, ring.expiresAt),
        })}
      </p>
      <DismissForm ring={ring.number} isAside={ring.dismissedAt !== null} />
      <div className="mt-10 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="whom" className="min-w-0">
          <h2 id="whom" className="text-h3">
            {t('whom')}
          </h2>
          <RingGraph ring={ring} />
        </section>
        <section aria-labelledby="speaks" className="min-w-0">
          <h2 id="speaks" className="text-h3">
            {t('speaks')}
          </h2>
          <MemberTable members={ring.members} />
          <PairTable pairs={ring.pairs} />
          <p className="mt-3 max-w-read text-meta text-ink-3">{t('scoreMeans')}</p>
        </section>
      </div>
      <section aria-labelledby="votes" className="mt-12">
        <h2 id="votes" className="text-h3">
          {t('votes')}
        </h2>
        <p className="mt-1 max-w-read text-ink-2">{t('votesLead', { most: mostShown })}</p>
        <VoidForm ring={ring.number}>
          <VoteList members={ring.members} votes={ring.votes} />
        </VoidForm>
      </section>
      <section aria-labelledby="voids" className="mt-12">
        <h2 id="voids" className="text-h3">
          {t('voids')}
        </h2>
        <VoidList voids={ring.voids} />
      </section>
    </>
  );
}
