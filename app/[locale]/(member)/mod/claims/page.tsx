import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { ClaimsFrame } from '@/features/series/components/desk/claims-frame';
import { RecentClaims } from '@/features/series/components/desk/recent-claims';
import { SeriesChoice } from '@/features/series/components/desk/series-choice';
import { listRecentClaims, listSeriesNames } from '@/features/series/queries/claims';
import { localPath } from '@/lib/i18n/locales';
import { isSlug } from '@/lib/identifiers';
import { requireViewer } from '@/lib/require-viewer';

type Props = { searchParams: Promise<{ series?: string | string[]; after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('claims');
  return { title: t('desk'), robots: { index: false } };
}

export default async function ClaimsPage({ searchParams }: Props) {
  const { series, after } = await searchParams;
  const viewer = await requireViewer('/mod/claims');
  const page = await listRecentClaims(viewer, typeof after === 'string' ? after : null);
  if (!page) notFound();
  if (typeof series === 'string' && isSlug(series)) {
    redirect(localPath(await getLocale(), `/mod/claims/${series}`));
  }
  const t = await getTranslations('staff');
  return (
    <DeskPage back={{ href: '/mod/open', label: t('desk') }}>
      <ClaimsFrame>
        <SeriesChoice series={await listSeriesNames()} />
        <RecentClaims page={page} />
      </ClaimsFrame>
    </DeskPage>
  );
}
