import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EmptySprue } from '@/components/ui/sprue';
import { OutOfSight } from '@/features/accounts/components/people/out-of-sight';
import { PersonMenu } from '@/features/accounts/components/people/person-menu';
import { ProfileHeader } from '@/features/accounts/components/profile-header';
import { getProfile } from '@/features/accounts/queries';
import { markOf } from '@/features/accounts/sight/mark';
import { listEntries } from '@/features/entries/queries/lists';
import { ReportLink } from '@/features/moderation/components/report-link';
import { pageLocale } from '@/lib/i18n/page-locale';
import { EntryWall } from '../components/entry-wall';

/** A member as everyone sees them, and their entries, the newest first. */
export async function MemberPage({ handle, after = null }: { handle: string; after?: string | null }) {
  const locale = await pageLocale();
  const list = `/@${handle}`;
  const [profile, page] = await Promise.all([getProfile(handle), listEntries(list, after, locale)]);
  if (!profile || !page) notFound();
  const t = await getTranslations('members');
  return (
    <div className="mx-auto max-w-wall px-4 md:px-8" data-subject={markOf(profile.handle)}>
      <OutOfSight handle={profile.handle} />
      <ProfileHeader profile={profile} />
      <p className="flex justify-end gap-4">
        <PersonMenu handle={profile.handle} locale={locale} />
        <ReportLink kind="member" id={profile.handle} />
      </p>
      <section className="pt-2" aria-labelledby="entries">
        <h2 id="entries" className="text-h2">
          {t('entries')}
        </h2>
        {page.cards.length > 0 ? (
          <EntryWall cards={page.cards} list={list} next={page.next} locale={locale} eager={4} className="own mt-5" />
        ) : (
          <EmptySprue title={t('nothingYet', { handle: profile.handle })} />
        )}
      </section>
    </div>
  );
}
