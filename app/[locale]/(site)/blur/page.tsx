import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { BrowserKinds } from '@/features/entries/components/filters/browser-kinds';
import { pageLocale } from '@/lib/i18n/page-locale';
import { pageMetadata } from '@/lib/page-metadata';

export const revalidate = 3600;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('filters');
  return pageMetadata({ locale: await pageLocale(), path: '/blur', title: t('blurTitle'), description: t('blurLead') });
}

/** What is blurred and who says so, with a visitor's own choice, which stays in the browser. */
export default async function BlurPage() {
  const t = await getTranslations('filters');
  const { filters } = await getMessages();
  return (
    <div className="mx-auto max-w-page px-4 md:px-8">
      <div className="max-w-read">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t('blurTitle')}</h1>
        <p className="mt-3 text-read text-ink-2">{t('blurLead')}</p>
        <p className="mt-2 text-ink-2">{t('blurWho')}</p>
        <NextIntlClientProvider messages={{ filters }}>
          <BrowserKinds locale={await pageLocale()} />
        </NextIntlClientProvider>
      </div>
    </div>
  );
}
