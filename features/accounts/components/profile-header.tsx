import { Link2 } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { ProfileView } from '../queries';
import { EditProfileLink } from './edit-profile-link';
import { Swatch } from './swatch';

/** Who a member is, in the member's own words, and how much there is of theirs. */
export async function ProfileHeader({ profile }: { profile: ProfileView }) {
  const t = await getTranslations('members');
  const locale = await pageLocale();
  const { handle, displayName, home, pronouns, bio, links } = profile;
  const facts = [
    displayName ? handle : null,
    home,
    pronouns,
    t('since', { month: formatMonth(locale, profile.joinedAt) }),
  ].filter(Boolean);
  return (
    <>
      <header className="grid gap-x-10 gap-y-6 pt-8 md:grid-cols-[auto_minmax(0,1fr)_auto] md:pt-12">
        <Swatch handle={handle} size={112} avatarKey={profile.avatarKey} />
        <div className="min-w-0">
          <h1 className="break-words text-h1 md:text-[52px] md:leading-[1.05]">{displayName ?? handle}</h1>
          <p className="mt-1 break-words text-ink-3">{facts.join(' · ')}</p>
          {bio && <p className="mt-3 max-w-read whitespace-pre-line break-words text-read text-ink-2">{bio}</p>}
          {links.length > 0 && (
            <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-ui">
              {links.map(({ label, url }) => (
                <li key={url} className="flex min-w-0 items-center gap-1.5">
                  <Link2 aria-hidden className="size-4 shrink-0 text-ink-3" strokeWidth={1.9} />
                  <a href={url} rel="nofollow ugc me noopener" className="lk min-w-0 break-all">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
        <EditProfileLink handle={handle} locale={locale} />
      </header>
      <dl className="mt-8 flex flex-wrap gap-x-16 gap-y-5 border-y py-5">
        <div>
          <dt className="lab">{t('entries')}</dt>
          <dd className="display text-h2 tabular-nums">{formatNumber(locale, profile.entryCount)}</dd>
        </div>
        <div>
          <dt className="lab">{t('creditedIn')}</dt>
          <dd className="display text-h2 tabular-nums">{formatNumber(locale, profile.creditCount)}</dd>
        </div>
      </dl>
    </>
  );
}
