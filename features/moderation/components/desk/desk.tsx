'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { localPath } from '@/lib/i18n/locales';
import { type Queue, queues } from '../../queues';
import { CaseList } from './case-list';
import { useDeskKeys } from './use-desk-keys';
import { type QueueState, useQueue } from './use-queue';

type Props = { queue: Queue; first: QueueState; children: ReactNode };

/** Pages of the desk that are no queues. */
const places = [
  { name: 'members', path: '/mod/members' },
  { name: 'claims', path: '/mod/claims' },
  { name: 'settings', path: '/mod/settings' },
  { name: 'stories', path: '/s/new' },
  { name: 'log', path: '/log' },
] as const;

/** The moderators' desk: queues above, the cases of one at the side, the open case beside them. */
export function Desk({ queue, first, children }: Props) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const { number } = useParams<{ number?: string }>();
  const { shown, counts, fresh, showFresh, more } = useQueue(queue, first);
  useDeskKeys();
  return (
    <div className="flex flex-col md:h-[calc(100dvh-4rem)]">
      <h1 className="sr-only">{t('desk')}</h1>
      <nav
        className={`tabs no-bar overflow-x-auto border-b px-4 md:px-6 ${number ? 'max-md:hidden' : ''}`}
        aria-label={t('queues')}
      >
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
        {places.map(({ name, path }) => (
          <NextLink key={path} href={localPath(locale, path)} prefetch={false}>
            {t(name)}
          </NextLink>
        ))}
      </nav>
      <div className="grid min-h-0 flex-1 md:grid-cols-[340px_minmax(0,1fr)] xl:grid-cols-[388px_minmax(0,1fr)]">
        <CaseList
          {...{ queue, fresh, showFresh, more }}
          rows={shown}
          current={number ? Number(number) : null}
          className={number ? 'max-md:hidden' : ''}
        />
        <div className={`flex min-h-0 min-w-0 flex-col md:overflow-y-auto ${number ? '' : 'max-md:hidden'}`}>
          {children}
        </div>
      </div>
    </div>
  );
}
