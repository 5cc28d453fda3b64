import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
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
  const { siteSettings } = await getMessages();
  return (
    <div className="mx-auto max-w-3xl px-4 pb-16 md:px-8">
      <h1 className="pt-6 text-[32px] leading-9 md:pt-10 md:text-h1">{t('title')}</h1>
      <p className="mt-1 max-w-read text-ink-2">{t('lead')}</p>
      <p className="mt-2">
        <Link href="/mod" className="lk inline-flex min-h-11 items-center">
          {t('toDesk')}
        </Link>
      </p>
      {mayChangeSettings(viewer) ? (
        <SettingsRead values={found.values} />
      ) : (
        <NextIntlClientProvider messages={{ siteSettings }}>
          <SettingsForm values={found.values} seen={found.seen} />
        </NextIntlClientProvider>
      )}
      <SettingChanges changes={found.changes} />
    </div>
  );
}
