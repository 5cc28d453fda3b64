'use client';

import { useDraggable } from '@dnd-kit/core';
import { GripVertical } from 'lucide-react';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { entryPath } from '@/features/entries/view';
import { formatWeekday } from '@/lib/i18n/format';
import { type Locale, localPath } from '@/lib/i18n/locales';
import type { PlannedPick } from '../../queries/picks';
import { freeDay } from './days';
import type { Picks } from './use-picks';

type Props = {
  pick: PlannedPick;
  picks: Picks;
  move: (from: string, to: string) => Promise<boolean>;
  onSay: (sentence: string) => void;
};

/** The entry of a day. Its handle drags it, or picks it up with M; its date field does the same without either. */
export function PickCard({ pick, picks, move, onSay }: Props) {
  const t = useTranslations('picks');
  const { today, taken, locale } = picks;
  const { day, id, title, maker, by } = pick;
  /** The day that it would go to, while it is picked up. */
  const [aim, setAim] = useState<string | null>(null);
  const { setNodeRef, setActivatorNodeRef, listeners, transform, isDragging } = useDraggable({ id: day });
  const named = (when: string) => formatWeekday(locale as Locale, when);

  async function go(to: string) {
    setAim(null);
    if (to === day || !(await move(day, to))) return;
    requestAnimationFrame(() => document.getElementById(`pick-${id}`)?.focus());
  }
  async function remove() {
    if (await picks.remove(day))
      void toast(t('removed', { title }), { label: t('undo'), onClick: () => void picks.add(day, id) });
  }
  const moveByKey = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = steps[key];
    if (aim === null && key === 'm') {
      setAim(day);
      onSay(t('lifted', { title }));
    } else if (aim !== null && (key === 'm' || key === 'enter')) void go(aim);
    else if (aim !== null && key === 'escape') {
      setAim(null);
      onSay(t('putBack', { title }));
    } else if (aim !== null && by) {
      const next =
        freeDay(
          aim,
          by,
          today,
          taken.filter((one) => one !== day),
        ) ?? aim;
      setAim(next);
      onSay(named(next));
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={setNodeRef}
      style={{ transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined }}
      className={`flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 ${isDragging ? 'relative z-20 rounded-control bg-raised shadow-pop' : ''}`}
    >
      <button
        type="button"
        id={`pick-${id}`}
        ref={setActivatorNodeRef}
        {...listeners}
        onKeyDown={moveByKey}
        onBlur={() => setAim(null)}
        aria-pressed={aim !== null}
        aria-describedby="move-keys"
        aria-label={t('move', { title })}
        className="-ml-2 grid size-11 shrink-0 cursor-grab touch-none place-items-center text-ink-3"
      >
        <GripVertical aria-hidden className="size-5" strokeWidth={1.9} />
      </button>
      <span className={`ph block size-14 shrink-0 ${pick.shows ? '' : 'grayscale'} ${aim ? 'reg' : ''}`}>
        {pick.key && (
          <img src={`/media/${pick.key}/160.webp`} alt="" loading="lazy" className="size-full object-cover" />
        )}
      </span>
      <div className="min-w-40 flex-1">
        <p className="break-words font-semibold leading-5">
          <NextLink href={localPath(locale, entryPath(pick))} prefetch={false} className="hover:underline">
            {title}
          </NextLink>
        </p>
        <p className="text-meta text-ink-3">{t('by', { maker, by: by ?? t('formerMember') })}</p>
        {!pick.shows && <p className="text-meta font-semibold text-pencil-text">{t('away')}</p>}
        {aim && <p className="text-meta font-semibold text-mat-text">{t('aim', { day: named(aim) })}</p>}
      </div>
      <div className="flex items-center gap-1 max-sm:w-full">
        <input
          type="date"
          aria-label={t('moveTo', { title })}
          className="field min-h-11 w-auto"
          min={today}
          key={day}
          defaultValue={day}
          onBlur={({ target }) => target.value && void go(target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
        <button type="button" className="btn btn-bare btn-sm min-h-11" onClick={() => void remove()}>
          {t('remove')}
          <span className="sr-only">: {title}</span>
        </button>
      </div>
    </div>
  );
}

const steps: Record<string, 1 | -1> = { arrowup: -1, arrowleft: -1, arrowdown: 1, arrowright: 1 };
