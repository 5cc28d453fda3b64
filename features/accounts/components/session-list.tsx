import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { deviceName } from '../device-name';
import { listOwnSessions } from '../queries';

/** The browsers that are signed in. */
export async function SessionList({ viewer }: { viewer: { id: string; sessionId: string } }) {
  const t = await getTranslations('accounts');
  const locale = await pageLocale();
  const sessions = await listOwnSessions(viewer);
  return (
    <ul className="mt-4 divide-y border-y">
      {sessions.map(({ userAgent, createdAt, isThis }) => (
        <li
          key={`${createdAt.toISOString()} ${userAgent}`}
          className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 py-2.5"
        >
          <span className="font-semibold">{deviceName(userAgent) ?? t('unknownBrowser')}</span>
          <span className="text-meta text-ink-3">{t('signedInOn', { date: formatDay(locale, createdAt) })}</span>
          {isThis && <span className="st st-mat ml-auto">{t('thisBrowser')}</span>}
        </li>
      ))}
    </ul>
  );
}
