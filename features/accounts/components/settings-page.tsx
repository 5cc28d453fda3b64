import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SettingsNav } from './settings-nav';

/** A page of the settings: their list beside it, its heading above it. */
export async function SettingsPage({ current, children }: { current: 'profile' | 'account'; children: ReactNode }) {
  const t = await getTranslations('accounts');
  const { accounts } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ accounts }}>
      <div className="mx-auto max-w-page px-4 md:px-8">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t('settings')}</h1>
        <div className="mt-4 grid gap-x-14 md:mt-8 md:grid-cols-[208px_minmax(0,44rem)]">
          <SettingsNav current={current} />
          <div className="min-w-0 pt-5 md:pt-0">
            <h2 className="text-h2">{t(current)}</h2>
            {children}
          </div>
        </div>
      </div>
    </NextIntlClientProvider>
  );
}
