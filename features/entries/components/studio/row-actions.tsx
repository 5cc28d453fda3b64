'use client';

import { Pause, Play, RefreshCw, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { Order, Row } from './photo-board';
import { RowMenu } from './row-menu';
import type { RowState } from './row-state';
import type { usePhotos } from './use-photos';

type Props = {
  row: Row;
  state: RowState;
  name: string;
  photos: ReturnType<typeof usePhotos>;
  onMove: (order: Order) => void;
};

/** Pause, go on, try again, choose what to do, remove. */
export function RowActions({ row, state, name, photos, onMove }: Props) {
  const t = useTranslations('upload.action');
  const { queue, keeper } = photos;
  const item = row.photo ? null : row.item;
  return (
    <div className="-mr-2 flex shrink-0 flex-wrap justify-end">
      {item && state === 'uploading' && (
        <Small Icon={Pause} label={t('pause', { name })} onClick={() => queue.pause(item.id)} />
      )}
      {item && state === 'paused' && (
        <Small Icon={Play} label={t('resume', { name })} onClick={() => queue.resume(item.id)} />
      )}
      {item && (state === 'lost' || state === 'offline' || (state === 'refused' && !item.problem)) && (
        <button type="button" className="btn btn-line btn-sm min-h-11!" onClick={() => queue.resume(item.id)}>
          <RefreshCw aria-hidden strokeWidth={1.9} />
          {t('try_again')}
        </button>
      )}
      <RowMenu row={row} photos={photos} name={name} onMove={onMove} />
      {row.photo ? (
        <RemovePhoto name={name} id={row.photo.id} keeper={keeper} />
      ) : (
        item && <Small Icon={X} label={t('remove', { name })} onClick={() => queue.remove(item.id)} />
      )}
    </div>
  );
}

function Small({ Icon, label, onClick }: { Icon: typeof X; label: string; onClick: () => void }) {
  return (
    <button type="button" className="btn btn-bare btn-icon" aria-label={label} onClick={onClick}>
      <Icon aria-hidden strokeWidth={1.9} />
    </button>
  );
}

type RemoveProps = { name: string; id: string; keeper: ReturnType<typeof usePhotos>['keeper'] };

function RemovePhoto({ name, id, keeper }: RemoveProps) {
  const t = useTranslations('upload.action');
  return (
    <ConfirmDialog
      title={t('remove_title', { name })}
      text={t('remove_text')}
      confirm={t('remove_confirm')}
      cancel={t('cancel')}
      onConfirm={() => keeper.remove(id)}
    >
      <button type="button" className="btn btn-bare btn-icon" aria-label={t('remove', { name })}>
        <X aria-hidden strokeWidth={1.9} />
      </button>
    </ConfirmDialog>
  );
}
