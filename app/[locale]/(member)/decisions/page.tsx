import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingsPage } from '@/features/accounts/components/settings-page';
import { DecisionList } from '@/features/moderation/components/decisions/decision-list';
import { OwnReports } from '@/features/moderation/components/decisions/own-reports';
import { OwnQuestions } from '@/features/moderation/components/questions/own-questions';
import { OwnAskedList } from '@/features/moderation/components/requests/own-asked';
import { requireViewer } from '@/lib/require-viewer';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisions');
  return { title: t('title'), robots: { index: false } };
}

export default async function DecisionsPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const viewer = await requireViewer('/decisions');
  const t = await getTranslations('decisions');
  return (
    <SettingsPage current="decisions" heading={t('title')}>
      <p className="mt-1 text-ink-3">{t('lead')}</p>
      <OwnQuestions viewer={viewer} />
      <OwnAskedList viewer={viewer} />
      <DecisionList viewer={viewer} after={typeof after === 'string' ? after : null} />
      <OwnReports viewer={viewer} />
    </SettingsPage>
  );
}
