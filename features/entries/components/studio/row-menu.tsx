'use client';

import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { accept } from './file-check';
import { groupOf, groups, moveTo, type Order, type Row, step } from './photo-board';
import type { usePhotos } from './use-photos';

type Props = { row: Row; photos: ReturnType<typeof usePhotos>; name: string; onMove: (order: Order) => void };

/** "Move to…", cover and another file for the same place: all that dragging does, without dragging. */
export function RowMenu({ row, photos, name, onMove }: Props) {
  const t = useTranslations('upload');
  const { order, queue } = photos;
  const picker = useRef<HTMLInputElement>(null);
  const group = groupOf(order, row.key) ?? 'A';
  const { photo } = row;
  const chooseCover = () => photo && photos.keeper.chooseCover(photo.id);
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="btn btn-bare btn-icon" aria-label={t('menu.open', { name })}>
          <Ellipsis aria-hidden strokeWidth={1.9} />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="end"
            sideOffset={4}
            className="z-50 min-w-56 rounded-control border bg-raised py-1 shadow-lg"
          >
            <Item onSelect={() => onMove(moveTo(order, row.key, group, 0))}>{t('menu.first')}</Item>
            <Item onSelect={() => onMove(step(order, row.key, -1))}>{t('menu.up')}</Item>
            <Item onSelect={() => onMove(step(order, row.key, 1))}>{t('menu.down')}</Item>
            {groups
              .filter((other) => other !== group)
              .map((other) => (
                <Item key={other} onSelect={() => onMove(moveTo(order, row.key, other, order[other].length))}>
                  {t('menu.to_group', { group: other, name: t(`group.${other}`) })}
                </Item>
              ))}
            {photo?.status === 'ready' && (
              <>
                <DropdownMenu.Separator className="my-1 border-t" />
                {!photo.isCover && <Item onSelect={chooseCover}>{t('menu.cover')}</Item>}
                <Item onSelect={() => picker.current?.click()}>{t('menu.replace')}</Item>
              </>
            )}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={t('menu.replace')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (photo) queue.add(files, group, { photo: photo.id, place: row.key });
        }}
      />
    </>
  );
}

function Item({ children, onSelect }: { children: string; onSelect: () => void }) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className="flex min-h-11 cursor-pointer items-center px-4 outline-none data-[highlighted]:bg-mat-soft"
    >
      {children}
    </DropdownMenu.Item>
  );
}
