import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ReportPage } from '@/features/moderation/components/report/report-page';
import { getReportable } from '@/features/moderation/queries/reportable';
import { getViewer } from '@/lib/viewer';

type Props = { params: Promise<{ kind: string; id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports');
  return { title: t('report'), robots: { index: false } };
}

/** For members and visitors alike. */
export default async function Report({ params }: Props) {
  const { kind, id } = await params;
  const viewer = await getViewer();
  const reported = await getReportable(viewer?.id ?? null, kind, id);
  if (!reported) notFound();
  return <ReportPage reported={reported} viewer={viewer} />;
}
