import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { CounterReport } from '@/features/moderation/counters/components/counter-report';
import { getCounters } from '@/features/moderation/counters/queries';
import { LookForm } from '@/features/moderation/votes/components/look-form';
import { RingList } from '@/features/moderation/votes/components/ring-list';
import { listRings } from '@/features/moderation/votes/queries/list-rings';
import { requireViewer } from '@/lib/require-viewer';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rings');
  return { title: t('title'), robots: { index: false } };
}

export default async function VotesPage({ searchParams }: Props) {
  const { aside, after } = await searchParams;
  const isAside = aside === 'yes';
  const viewer = await requireViewer('/mod/votes');
  const found = await listRings(viewer, isAside, typeof after === 'string' ? after : null);
  const counters = await getCounters(viewer);
  if (!found || !counters) notFound();
  const t = await getTranslations('rings');
  const staff = await getTranslations('staff');
  return (
    <DeskPage back={{ href: '/mod/open', label: staff('desk') }}>
      <h1 className="mt-2 text-h1">{t(isAside ? 'asideTitle' : 'title')}</h1>
      <p className="mt-2 max-w-read text-ink-2">{t('lead')}</p>
      <LookForm />
      <RingList rows={found.rows} aside={isAside} />
      <p className="mt-5 flex flex-wrap gap-3">
        {found.next && (
          <Link
            href={`/mod/votes?after=${encodeURIComponent(found.next)}${isAside ? '&aside=yes' : ''}`}
            className="btn btn-line"
          >
            {t('more')}
          </Link>
        )}
        <Link href={isAside ? '/mod/votes' : '/mod/votes?aside=yes'} className="btn btn-bare">
          {t(isAside ? 'showOpen' : 'showAside')}
        </Link>
      </p>
      <CounterReport report={counters} />
    </DeskPage>
  );
}
