'use client';

import { DndContext, type DragEndEvent, PointerSensor, pointerWithin, useSensor, useSensors } from '@dnd-kit/core';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { formatWeekday } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { PlannedPicks } from '../../queries/picks';
import { EntrySearch } from '../entry-search';
import { freeDay, listDays } from './days';
import { PastPicks } from './past-picks';
import { PickDay } from './pick-day';
import { usePicks } from './use-picks';

const fourWeeks = 28;

/** The entries of the days to come: chosen, moved by dragging or by keys, taken out. */
export function PicksBoard({ plan }: { plan: PlannedPicks }) {
  const t = useTranslations('picks');
  const picks = usePicks(plan);
  const { today, coming, past, taken, error, locale } = picks;
  const [count, setCount] = useState(fourWeeks);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const day = chosen || (taken.includes(today) ? (freeDay(today, 1, today, taken) ?? today) : today);

  const drop = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) void move(String(active.id), String(over.id));
  };
  const move = async (from: string, to: string): Promise<boolean> => {
    const title = coming.find((pick) => pick.day === from)?.title ?? '';
    const moved = await picks.move(from, to);
    if (moved) setSaid(t('moved', { title, day: formatWeekday(locale as Locale, to) }));
    return moved;
  };
  const choose = async (entry: { id: string; title: string }) => {
    const added = await picks.add(day, entry.id);
    if (added) setSaid(t('added', { title: entry.title, day: formatWeekday(locale as Locale, day) }));
    if (added) setChosen('');
    return added;
  };
  const fill = (empty: string) => {
    setChosen(empty);
    form.current?.querySelector<HTMLInputElement>('#pick-entry')?.focus();
  };
  return (
    <>
      <p aria-live="assertive" className="sr-only">
        {said}
      </p>
      <div ref={form} className="mt-6 grid max-w-[48rem] gap-4 sm:grid-cols-[13rem_minmax(0,1fr)]">
        <label className="block">
          <span className="mb-1.5 block font-semibold">{t('day')}</span>
          <input
            type="date"
            className="field min-h-11"
            min={today}
            value={day}
            onChange={({ target }) => setChosen(target.value)}
          />
        </label>
        <EntrySearch
          id="pick-entry"
          label={t('entry')}
          hint={t('entryHint')}
          none={t('none')}
          path="/api/picks/entries"
          locale={locale}
          onChoose={choose}
        />
      </div>
      {error && (
        <p role="alert" className="mt-3 font-semibold text-pencil-text">
          {error}
        </p>
      )}
      <p id="move-keys" className="mt-8 text-meta text-ink-3">
        {t('moveKeys')}
      </p>
      <DndContext
        id="picks"
        sensors={sensors}
        collisionDetection={pointerWithin}
        onDragEnd={drop}
        accessibility={quiet}
      >
        <ol className="mt-2 border-t">
          {listDays(today, count, taken).map((one) => (
            <PickDay
              key={one}
              day={one}
              pick={coming.find((pick) => pick.day === one)}
              {...{ picks, move, onSay: setSaid, onFill: fill }}
            />
          ))}
        </ol>
      </DndContext>
      <button type="button" className="btn btn-line mt-6" onClick={() => setCount(count + fourWeeks)}>
        {t('more')}
      </button>
      <PastPicks past={past} locale={locale as Locale} />
    </>
  );
}

// Our own sentence says where an entry went, in the reader's language.
const silence = () => undefined;
const quiet = {
  announcements: { onDragStart: silence, onDragOver: silence, onDragEnd: silence, onDragCancel: silence },
  screenReaderInstructions: { draggable: '' },
};
