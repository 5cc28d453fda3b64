'use client';

import { useSortable } from '@dnd-kit/sortable';
import { GripVertical, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import type { ArrangedItem, Arrangement } from '../../studio-view';
import { stepItem, stepSection } from './arrange';
import { ItemDialog } from './item-dialog';
import type { GalleryEditing } from './use-gallery';

type Props = {
  gallery: GalleryEditing;
  item: ArrangedItem;
  number: number;
  onMove: (next: Arrangement, entry: string) => void;
  onSay: (sentence: string) => void;
};

/** One entry in its place. Its handle drags it, or picks it up with M; its menu does the same without either. */
export function ItemCard({ gallery, item, number, onMove, onSay }: Props) {
  const t = useTranslations('curate');
  const { keeper, arrangement, known } = gallery;
  const [origin, setOrigin] = useState<Arrangement | null>(null);
  const [open, setOpen] = useState(false);
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: item.entry,
  });
  const entry = known.get(item.entry);
  const title = entry?.title ?? t('goneTitle');
  const picture = entry?.pictures.find(({ id }) => id === item.photo) ?? entry?.cover;

  const moveByKey = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'm' || (origin && key === 'enter')) {
      event.preventDefault();
      setOrigin(origin ? null : arrangement);
      onSay(t(origin ? 'dropped' : 'lifted', { title }));
    } else if (origin && key === 'escape') {
      event.preventDefault();
      setOrigin(null);
      onMove(origin, item.entry);
    } else if (origin && key in steps) {
      event.preventDefault();
      onMove(steps[key]?.(arrangement, item.entry) ?? arrangement, item.entry);
      // It keeps the focus wherever it goes.
      requestAnimationFrame(() => document.getElementById(`move-${item.entry}`)?.focus());
    }
  };
  return (
    <li
      ref={setNodeRef}
      data-entry={item.entry}
      style={{ transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined, transition }}
      className={isDragging ? 'relative z-20' : ''}
    >
      <div className={origin || isDragging ? 'reg' : ''}>
        <div className="relative">
          <button
            type="button"
            className={`ph block aspect-[4/5] w-full ${entry?.isShown ? '' : 'grayscale'} ${isDragging ? 'rotate-[1.2deg] shadow-pop' : ''}`}
            aria-label={t('editItem', { title })}
            onClick={() => setOpen(true)}
          >
            {picture && (
              <img
                src={`/media/${picture.key}/${picture.width}.webp`}
                alt=""
                loading="lazy"
                draggable={false}
                className="size-full object-cover"
              />
            )}
            <span className="tag absolute right-2 bottom-2">
              <Pencil aria-hidden strokeWidth={1.9} />
            </span>
          </button>
          <span className="tag pointer-events-none absolute left-2 top-2">{String(number).padStart(2, '0')}</span>
          {item.lead && <span className="tag pointer-events-none absolute right-2 top-2">{t('lead')}</span>}
        </div>
      </div>
      <div className="mt-1.5 flex gap-1">
        <div className="min-w-0 flex-1">
          <p className="truncate text-[14px] font-semibold leading-5">{title}</p>
          <p className="truncate text-meta text-ink-3">
            {entry?.isShown ? (item.note ? t('hasNote') : t('noNote')) : t('away')}
          </p>
        </div>
        <button
          type="button"
          id={`move-${item.entry}`}
          ref={setActivatorNodeRef}
          {...listeners}
          onKeyDown={moveByKey}
          onBlur={() => setOrigin(null)}
          aria-pressed={origin !== null}
          aria-describedby="move-keys"
          aria-label={t('move', { title })}
          className="-mr-2 grid size-11 shrink-0 cursor-grab touch-none place-items-center text-ink-3"
        >
          <GripVertical aria-hidden className="size-5" strokeWidth={1.9} />
        </button>
      </div>
      {open && (
        <ItemDialog
          gallery={gallery}
          item={item}
          title={title}
          onMove={onMove}
          onClose={() => setOpen(false)}
          keeper={keeper}
        />
      )}
    </li>
  );
}

const steps: Record<string, (arrangement: Arrangement, entry: string) => Arrangement> = {
  arrowleft: (arrangement, entry) => stepItem(arrangement, entry, -1),
  arrowright: (arrangement, entry) => stepItem(arrangement, entry, 1),
  arrowup: (arrangement, entry) => stepSection(arrangement, entry, -1),
  arrowdown: (arrangement, entry) => stepSection(arrangement, entry, 1),
};
