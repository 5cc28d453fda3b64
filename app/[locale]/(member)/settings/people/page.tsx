import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RelatedList } from '@/features/accounts/components/people/related-list';
import { SettingsPage } from '@/features/accounts/components/settings-page';
import { listBlocked, listMuted } from '@/features/accounts/sight/out-of-sight';
import { requireViewer } from '@/lib/require-viewer';

type Props = { searchParams: Promise<{ blocks?: string | string[]; mutes?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('people') };
}

/** Whom a member blocked and muted. */
export default async function PeopleSettings({ searchParams }: Props) {
  const viewer = await requireViewer('/settings/people');
  const { blocks, mutes } = await searchParams;
  const [blocked, muted] = await Promise.all([listBlocked(viewer.id, one(blocks)), listMuted(viewer.id, one(mutes))]);
  return (
    <SettingsPage current="people">
      <div className="divide-y">
        <RelatedList relation="block" list={blocked} />
        <RelatedList relation="mute" list={muted} />
      </div>
    </SettingsPage>
  );
}

const one = (word: string | string[] | undefined): string | null => (typeof word === 'string' ? word : null);
