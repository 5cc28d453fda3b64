import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { RingPage } from '@/features/moderation/votes/components/ring-page';
import { getRing } from '@/features/moderation/votes/queries/ring';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ ring: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('rings');
  return { title: t('title'), robots: { index: false } };
}

export default async function VoteRingPage({ params }: Props) {
  const { ring: number } = await params;
  const viewer = await requireViewer(`/mod/votes/${encodeURIComponent(number)}`);
  const ring = /^\d{1,9}$/.test(number) ? await getRing(viewer, Number(number)) : null;
  if (!ring) notFound();
  const t = await getTranslations('rings');
  return (
    <DeskPage back={{ href: '/mod/votes', label: t('title') }}>
      <RingPage ring={ring} />
    </DeskPage>
  );
}
