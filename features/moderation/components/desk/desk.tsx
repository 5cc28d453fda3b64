'use client';

import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Queue } from '../../queues';
import { CaseList } from './case-list';
import { DeskNav } from './desk-nav';
import { useDeskKeys } from './use-desk-keys';
import { type QueueState, useQueue } from './use-queue';

type Props = { queue: Queue; first: QueueState; isAdmin: boolean; children: ReactNode };

/** The moderators' desk: queues above, the cases of one at the side, the open case beside them. */
export function Desk({ queue, first, isAdmin, children }: Props) {
  const t = useTranslations('moderation');
  const { number } = useParams<{ number?: string }>();
  const { shown, counts, fresh, showFresh, more } = useQueue(queue, first);
  useDeskKeys();
  return (
    <div className="flex flex-col md:h-[calc(100dvh-4rem)]">
      <h1 className="sr-only">{t('desk')}</h1>
      <DeskNav {...{ queue, counts, isAdmin }} className={number ? 'max-md:hidden' : ''} />
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
