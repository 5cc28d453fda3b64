import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { periods } from '../list-path';

/** Hot, New, Top in display type, and the periods of Top. */
export async function FeedTabs({ list }: { list: string }) {
  const t = await getTranslations('entries');
  const top = list.startsWith('/top/');
  const tabs = [
    { href: '/', name: t('hot'), on: list === '/' },
    { href: '/new', name: t('new'), on: list === '/new' },
    { href: '/top/week', name: t('top'), on: top },
  ];
  return (
    <nav aria-label={t('ranking')} className="w-full lg:w-auto">
      <ul className="flex items-baseline gap-5 md:gap-7">
        {tabs.map(({ href, name, on }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={on ? 'page' : undefined}
              className={`display flex min-h-11 items-center text-[30px] leading-none tracking-[-0.025em] md:text-[44px] ${on ? 'text-ink' : 'text-ink-3 hover:text-ink'}`}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {top && (
        <ul className="no-bar -mx-4 mt-2 flex gap-2 overflow-x-auto px-4 py-1 md:mx-0 md:px-0">
          {periods.map((period) => (
            <li key={period}>
              <Link
                href={`/top/${period}`}
                aria-current={list === `/top/${period}` ? 'page' : undefined}
                className={`chip ${list === `/top/${period}` ? 'on' : ''}`}
              >
                {t(`period_${period}`)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
