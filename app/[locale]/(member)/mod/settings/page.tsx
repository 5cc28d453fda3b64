import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { DeskPage } from '@/features/moderation/components/desk-page';
import { SettingChanges } from '@/features/settings/components/setting-changes';
import { SettingsForm } from '@/features/settings/components/settings-form';
import { SettingsRead } from '@/features/settings/components/settings-read';
import { mayChangeSettings } from '@/features/settings/policy';
import { getSettingsPage } from '@/features/settings/queries';
import { requireViewer } from '@/lib/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('siteSettings');
  return { title: t('title'), robots: { index: false } };
}

export default async function SiteSettingsPage() {
  const viewer = await requireViewer('/mod/settings');
  const found = await getSettingsPage(viewer);
  if (!found) notFound();
  const t = await getTranslations('siteSettings');
  const staff = await getTranslations('staff');
  const { siteSettings } = await getMessages();
  return (
    <DeskPage back={{ href: '/mod/open', label: staff('desk') }}>
      <h1 className="mt-2 text-h1">{t('title')}</h1>
      <p className="mt-2 max-w-read text-ink-2">{t('lead')}</p>
      {mayChangeSettings(viewer) ? (
        <SettingsRead values={found.values} />
      ) : (
        <NextIntlClientProvider messages={{ siteSettings }}>
          <SettingsForm values={found.values} seen={found.seen} />
        </NextIntlClientProvider>
      )}
      <SettingChanges changes={found.changes} />
    </DeskPage>
  );
}
