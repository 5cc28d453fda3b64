'use client';

import { useDroppable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { formatWeekday } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { PlannedPick } from '../../queries/picks';
import { PickCard } from './pick-card';
import type { Picks } from './use-picks';

type Props = {
  day: string;
  pick?: PlannedPick;
  picks: Picks;
  move: (from: string, to: string) => Promise<boolean>;
  onSay: (sentence: string) => void;
  onFill: (day: string) => void;
};

/** A day and its entry, or room for one. */
export function PickDay({ day, pick, picks, move, onSay, onFill }: Props) {
  const t = useTranslations('picks');
  const { today, locale } = picks;
  const { setNodeRef, isOver } = useDroppable({ id: day, disabled: pick !== undefined });
  const named = formatWeekday(locale as Locale, day);
  return (
    <li
      ref={setNodeRef}
      data-day={day}
      className={`grid items-center gap-x-4 border-b py-2 sm:grid-cols-[13rem_minmax(0,1fr)] ${isOver ? 'bg-mat-soft' : ''}`}
    >
      <p className="flex items-center gap-2 font-semibold">
        <time dateTime={day}>{named}</time>
        {day === today && <span className="st st-mat">{t('today')}</span>}
      </p>
      {pick ? (
        <PickCard key={pick.id} {...{ pick, picks, move, onSay }} />
      ) : (
        <p className="flex min-h-14 items-center gap-3 text-ink-3">
          {t('empty')}
          <button type="button" className="btn btn-bare btn-sm min-h-11" onClick={() => onFill(day)}>
            <Plus aria-hidden strokeWidth={1.9} />
            {t('choose')}
            <span className="sr-only">: {named}</span>
          </button>
        </p>
      )}
    </li>
  );
}
