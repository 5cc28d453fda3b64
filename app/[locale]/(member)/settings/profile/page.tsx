import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AvatarField } from '@/features/accounts/components/avatar-field';
import { ProfileForm } from '@/features/accounts/components/profile-form';
import { SettingsPage } from '@/features/accounts/components/settings-page';
import { getOwnProfile } from '@/features/accounts/queries';
import { requireViewer } from '@/lib/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('profile') };
}

export default async function ProfileSettings() {
  const viewer = await requireViewer('/settings/profile');
  const profile = await getOwnProfile(viewer.id);
  if (!profile) notFound();
  const { avatarKey, ...rest } = profile;
  const t = await getTranslations('accounts');
  return (
    <SettingsPage current="profile">
      <p className="mt-1 text-ink-3">{t('profileLead')}</p>
      <AvatarField handle={profile.handle} avatarKey={avatarKey} />
      <ProfileForm profile={rest} />
    </SettingsPage>
  );
}
