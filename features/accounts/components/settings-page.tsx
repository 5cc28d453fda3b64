import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SettingsNav, type SettingsPlace } from './settings-nav';

type Props = { current: SettingsPlace; heading?: string; children: ReactNode };

/** A page of the settings: their list beside it, its heading above it, which is its name in the list unless given. */
export async function SettingsPage({ current, heading, children }: Props) {
  const t = await getTranslations('accounts');
  const { accounts } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ accounts }}>
      <div className="mx-auto max-w-page px-4 md:px-8">
        <h1 className="pt-6 text-[32px] leading-9 md:pt-12 md:text-h1">{t('settings')}</h1>
        <div className="mt-4 grid gap-x-14 md:mt-8 md:grid-cols-[208px_minmax(0,44rem)]">
          <SettingsNav current={current} />
          <div className="min-w-0 pt-5 md:pt-0">
            <h2 className="text-h2">{heading ?? t(current)}</h2>
            {children}
          </div>
        </div>
      </div>
    </NextIntlClientProvider>
  );
}
