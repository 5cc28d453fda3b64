'use client';

import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { localPath } from '@/lib/i18n/locales';
import { type Queue, queues } from '../../queues';
import { DeskMenu } from './desk-menu';

type Props = { queue: Queue; counts: Record<Queue, number>; isAdmin: boolean; className: string };

/** The queues as tabs, and a menu of the pages that are none. */
export function DeskNav({ queue, counts, isAdmin, className }: Props) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  return (
    <nav className={`flex border-b pr-1 md:pr-3 ${className}`} aria-label={t('queues')}>
      <div className="tabs min-w-0 flex-1 pl-4 md:pl-6">
        {queues.map((tab) => (
          <NextLink
            key={tab}
            href={localPath(locale, `/mod/${tab}`)}
            prefetch={false}
            aria-current={tab === queue ? 'true' : undefined}
          >
            {t(tab)} <span>{counts[tab]}</span>
          </NextLink>
        ))}
      </div>
      <DeskMenu isAdmin={isAdmin} />
    </nav>
  );
}
