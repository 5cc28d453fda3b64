import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { SettingsPage } from '@/features/accounts/components/settings-page';
import { FiltersForm } from '@/features/entries/components/filters/filters-form';
import { getFilters } from '@/features/entries/queries/filters';
import { requireViewer } from '@/lib/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('filters') };
}

/** What a member does not want to meet in walls, and how sensitive photos are shown to them. */
export default async function FilterSettings() {
  const viewer = await requireViewer('/settings/filters');
  const t = await getTranslations('filters');
  const { filters } = await getMessages();
  return (
    <SettingsPage current="filters">
      <p className="mt-1 text-ink-2">{t('lead')}</p>
      <NextIntlClientProvider messages={{ filters }}>
        <FiltersForm saved={await getFilters(viewer.id)} />
      </NextIntlClientProvider>
    </SettingsPage>
  );
}
