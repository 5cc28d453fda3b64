'use client';

import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Queue } from '../../queues';
import { CaseList } from './case-list';
import { DeskNav } from './desk-nav';
import { type LeftCase, LeftCases } from './together/left-cases';
import { TogetherPanel } from './together/together-panel';
import { useChosen } from './together/use-chosen';
import { useDeskKeys } from './use-desk-keys';
import { type QueueState, useQueue } from './use-queue';

type Props = { queue: Queue; first: QueueState; isAdmin: boolean; children: ReactNode };

/** The moderators' desk: queues above, the cases of one at the side, the open case beside them. */
export function Desk({ queue, first, isAdmin, children }: Props) {
  const t = useTranslations('moderation');
  const { number } = useParams<{ number?: string }>();
  const { shown, counts, fresh, showFresh, more } = useQueue(queue, first);
  const chosen = useChosen();
  const [left, setLeft] = useState<LeftCase[]>([]);
  const [opened, setOpened] = useState(number);
  // A case that is opened is looked at by itself; the others stay chosen.
  if (opened !== number) {
    setOpened(number);
    chosen.close();
  }
  useDeskKeys();
  const beside = number !== undefined || chosen.deciding;

  function decided(others: LeftCase[]) {
    chosen.clear();
    setLeft(others);
  }

  return (
    <div className="flex flex-col md:h-[calc(100dvh-4rem)]">
      <h1 className="sr-only">{t('desk')}</h1>
      <DeskNav {...{ queue, counts, isAdmin }} className={beside ? 'max-md:hidden' : ''} />
      <LeftCases left={left} queue={queue} onClose={() => setLeft([])} />
      <div className="grid min-h-0 flex-1 grid-cols-1 md:grid-cols-[340px_minmax(0,1fr)] xl:grid-cols-[388px_minmax(0,1fr)]">
        <CaseList
          {...{ queue, fresh, showFresh, more, chosen }}
          rows={shown}
          current={number ? Number(number) : null}
          className={beside ? 'max-md:hidden' : ''}
        />
        <div className={`flex min-h-0 min-w-0 flex-col md:overflow-y-auto ${beside ? '' : 'max-md:hidden'}`}>
          {chosen.deciding ? <TogetherPanel chosen={chosen} onDecided={decided} /> : children}
        </div>
      </div>
    </div>
  );
}
