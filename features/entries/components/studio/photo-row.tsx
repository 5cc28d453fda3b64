'use client';

import { useSortable } from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { AltField } from './alt-field';
import { type Order, type Row, step } from './photo-board';
import { RowActions } from './row-actions';
import { RowPicture } from './row-picture';
import { RowProgress } from './row-progress';
import { rowState } from './row-state';
import { RowStatus } from './row-status';
import type { usePhotos } from './use-photos';

type Props = { row: Row; photos: ReturnType<typeof usePhotos>; onMove: (order: Order) => void };

/** One photo: its place, its picture, how far it has come, and what it shows. */
export function PhotoRow({ row, photos, onMove }: Props) {
  const t = useTranslations('upload');
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id: row.key,
  });
  const state = rowState(row);
  const name = row.photo?.fileName ?? row.item?.name ?? '';
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!by) return;
    event.preventDefault();
    onMove(step(photos.order, row.key, by));
    // The row keeps the focus wherever it goes, and stays in sight.
    requestAnimationFrame(() => document.getElementById(`move-${row.key}`)?.focus());
  };
  return (
    <li
      ref={setNodeRef}
      data-state={state}
      style={{ transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined, transition }}
      className={`grid grid-cols-[28px_88px_1fr] gap-x-3 bg-paper py-5 md:grid-cols-[36px_132px_1fr] md:gap-x-5 ${isDragging ? 'reg z-20' : ''}`}
    >
      <div className="flex flex-col items-center gap-1 text-ink-3">
        <span className="min-h-[18px] text-meta font-semibold tabular-nums text-ink">{row.code}</span>
        <button
          type="button"
          id={`move-${row.key}`}
          ref={setActivatorNodeRef}
          {...listeners}
          onKeyDown={moveByKey}
          className="-mx-2 grid size-11 cursor-grab touch-none place-items-center"
          aria-label={t('move.handle', { code: row.code || name })}
        >
          <GripVertical aria-hidden className="size-5" strokeWidth={1.9} />
        </button>
      </div>
      <RowPicture row={row} queue={photos.queue} />
      <div className="min-w-0">
        <div className="flex items-start gap-2">
          <div className="flex min-w-0 flex-1 flex-col items-start gap-x-3 gap-y-1 md:flex-row md:items-center">
            <span className="max-w-full truncate font-semibold">{name}</span>
            <RowStatus state={state} name={name} />
          </div>
          <RowActions row={row} state={state} name={name} photos={photos} onMove={onMove} />
        </div>
        <RowProgress row={row} state={state} name={name} queue={photos.queue} />
        {state !== 'failed' && state !== 'refused' && <AltField row={row} photos={photos} name={name} />}
      </div>
    </li>
  );
}
