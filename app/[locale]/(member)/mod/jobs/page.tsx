import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FailedJobs } from '@/features/moderation/components/background/failed-jobs';
import { QueueTable } from '@/features/moderation/components/background/queue-table';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { getJobs } from '@/features/moderation/queries/jobs';
import { requireViewer } from '@/lib/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('jobs');
  return { title: t('title'), robots: { index: false } };
}

export default async function JobsPage() {
  const jobs = await getJobs(await requireViewer('/mod/jobs'));
  if (!jobs) notFound();
  const t = await getTranslations('jobs');
  const staff = await getTranslations('staff');
  return (
    <DeskPage back={{ href: '/mod/open', label: staff('desk') }}>
      <h1 className="mt-2 text-h1">{t('title')}</h1>
      <p className="mt-2 max-w-read text-ink-2">{t('lead')}</p>
      <QueueTable queues={jobs.queues} />
      <FailedJobs failed={jobs.failed} />
    </DeskPage>
  );
}
