import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AddressState } from '@/features/accounts/components/address-state';
import { PasswordSettings } from '@/features/accounts/components/password-settings';
import { PlainAction } from '@/features/accounts/components/plain-action';
import { SessionList } from '@/features/accounts/components/session-list';
import { SettingsPage } from '@/features/accounts/components/settings-page';
import { getOwnAccount } from '@/features/accounts/queries';
import { requireViewer } from '@/lib/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('account') };
}

export default async function AccountSettings() {
  const viewer = await requireViewer('/settings/account');
  const account = await getOwnAccount(viewer.id);
  const t = await getTranslations('accounts');
  return (
    <SettingsPage current="account">
      <div className="mt-3 divide-y">
        <AddressState email={account?.email ?? null} verified={viewer.emailVerified} />
        <PasswordSettings viewer={viewer} email={account?.email ?? null} hasPassword={account?.hasPassword ?? false} />
        <section className="py-6">
          <h3 className="text-h4">{t('sessions')}</h3>
          <p className="mt-0.5 text-ink-2">{t('sessionsLead')}</p>
          <SessionList viewer={viewer} />
          <div className="mt-4 flex flex-wrap gap-2">
            <PlainAction action="signOut" label={t('signOut')} busy={t('signingOut')} />
            <PlainAction action="signOutEverywhere" label={t('signOutEverywhere')} busy={t('signingOut')} />
          </div>
        </section>
      </div>
    </SettingsPage>
  );
}
