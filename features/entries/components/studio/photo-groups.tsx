'use client';

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { PhotoGroup } from '@/db/schema';
import { groupOf, groups, moveTo, type Order } from './photo-board';
import { PhotoRow } from './photo-row';
import type { usePhotos } from './use-photos';

type Props = { photos: ReturnType<typeof usePhotos>; onMoved: (sentence: string) => void };

/** Rows that are dragged by their handle, within a group and between groups. */
export function PhotoGroups({ photos, onMoved }: Props) {
  const t = useTranslations('upload');
  const { rows, order, arrange } = photos;
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const move = (next: Order, key: string) => {
    const group = groupOf(next, key);
    if (!group) return;
    arrange(next);
    onMoved(
      t('move.done', { group: t(`group.${group}`), place: next[group].indexOf(key) + 1, of: next[group].length }),
    );
  };
  const drop = ({ active, over }: DragEndEvent) => {
    const next = over && dropped(order, String(active.id), String(over.id));
    if (next) move(next, String(active.id));
  };
  return (
    <DndContext id="photos" sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={quiet}>
      {groups.map((group) => (
        <Group key={group} group={group} name={t(`group.${group}`)} keys={order[group]} empty={t('group.empty')}>
          {order[group].map((key) => {
            const row = byKey.get(key);
            return row && <PhotoRow key={key} row={row} photos={photos} onMove={(next) => move(next, key)} />;
          })}
        </Group>
      ))}
    </DndContext>
  );
}

type GroupProps = { group: PhotoGroup; name: string; keys: string[]; empty: string; children: ReactNode };

function Group({ group, name, keys, empty, children }: GroupProps) {
  const { setNodeRef, isOver } = useDroppable({ id: `group-${group}` });
  return (
    <div ref={setNodeRef} className="mt-6">
      <h3 className="flex items-center gap-2 border-b pb-2 font-sans text-ui font-semibold [word-spacing:normal]">
        <span className="tabular-nums">{group}</span> {name}
      </h3>
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        {keys.length > 0 && <ul className="divide-y">{children}</ul>}
      </SortableContext>
      {keys.length === 0 && (
        <p className={`rounded-control px-3 py-3 text-meta text-ink-3 ${isOver ? 'matgrid' : ''}`}>{empty}</p>
      )}
    </div>
  );
}

/** Over a row: its place. Over a group: the end of it. */
function dropped(order: Order, key: string, over: string): Order | null {
  if (key === over) return null;
  const asGroup = groups.find((group) => over === `group-${group}`);
  if (asGroup) return moveTo(order, key, asGroup, order[asGroup].length);
  const group = groupOf(order, over);
  return group ? moveTo(order, key, group, order[group].indexOf(over)) : null;
}

// Our own sentence says where a photo went, in the reader's language.
const silence = () => undefined;
const quiet = {
  announcements: { onDragStart: silence, onDragOver: silence, onDragEnd: silence, onDragCancel: silence },
  screenReaderInstructions: { draggable: '' },
};
