import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { PicksBoard } from '@/features/galleries/components/picks/picks-board';
import { listPicks } from '@/features/galleries/queries/picks';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { requireViewer } from '@/lib/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('picks');
  return { title: t('title'), robots: { index: false } };
}

export default async function PicksPage() {
  const plan = await listPicks(await requireViewer('/mod/picks'));
  if (!plan) notFound();
  const t = await getTranslations('picks');
  const { picks } = await getMessages();
  return (
    <DeskPage back={{ href: '/mod/open', label: t('desk') }}>
      <h1 className="mt-2 text-h1">{t('title')}</h1>
      <p className="mt-2 max-w-read text-ink-2">{t('lead')}</p>
      <NextIntlClientProvider messages={{ picks }}>
        <PicksBoard plan={plan} />
      </NextIntlClientProvider>
    </DeskPage>
  );
}
