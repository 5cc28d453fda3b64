'use client';

import { useTranslations } from 'next-intl';
import { Megabytes } from './megabytes';
import type { Row } from './photo-board';
import type { RowState } from './row-state';
import { secondsLeft, type UploadItem } from './upload-item';
import type { UploadQueue } from './upload-queue';

type Props = { row: Row; state: RowState; name: string; queue: UploadQueue };

/** What happens to a file right now, and what can be done about it. */
export function RowProgress({ row, state, name, queue }: Props) {
  const t = useTranslations('upload');
  const said = useSaid();
  const { photo, replacing } = row;
  const item = photo ? null : row.item;
  const refused = photo?.replacement?.error;
  return (
    <>
      {item && state === 'uploading' && <Bar item={item} name={name} />}
      {item && state !== 'uploading' && <Stopped item={item} state={state} />}
      {state === 'processing' && <p className="mt-1.5 text-meta text-ink-3">{t('row.processing')}</p>}
      {photo?.error && <p className="mt-1 text-ink-2">{said(photo.error)}</p>}
      {refused && <p className="mt-1 text-ink-2">{t('row.not_replaced', { reason: said(refused) })}</p>}
      {replacing && !refused && (
        <>
          <p className="mt-1.5 text-meta text-ink-3">{t('row.replacing', { name: replacing.name })}</p>
          {replacing.status === 'uploading' && <Bar item={replacing} name={replacing.name} />}
          {replacing.status !== 'sent' && <Stopped item={replacing} state={replacing.status} />}
          {replacing.status === 'refused' && (
            <button
              type="button"
              className="btn btn-line btn-sm mt-2 min-h-11!"
              onClick={() => queue.remove(replacing.id)}
            >
              {t('row.keep_old')}
            </button>
          )}
        </>
      )}
    </>
  );
}

function Bar({ item, name }: { item: UploadItem; name: string }) {
  const t = useTranslations('upload.row');
  const percent = Math.round((item.sent / item.size) * 100);
  const left = secondsLeft(item);
  return (
    <>
      <div
        className="bar mt-2"
        role="progressbar"
        aria-valuenow={Math.floor(percent / 25) * 25}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label={t('uploading', { name })}
      >
        <i style={{ width: `${percent}%` }} />
      </div>
      <p className="mt-1.5 text-meta tabular-nums text-ink-3">
        <Megabytes sent={item.sent} size={item.size} />
        {left !== null && (left < 60 ? t('seconds_left', { left }) : t('minutes_left', { left: Math.ceil(left / 60) }))}
      </p>
    </>
  );
}

function Stopped({ item, state }: { item: UploadItem; state: RowState }) {
  const t = useTranslations('upload.row');
  const problems = useTranslations('upload.problem');
  const shown = ['paused', 'offline', 'lost', 'refused', 'needs_file'] as const;
  const known = shown.find((name) => name === state);
  if (!known) return null;
  return (
    <p className="mt-1 text-ink-2">
      {item.sent > 0 && known !== 'refused' && (
        <>
          {t('stopped_at')} <Megabytes sent={item.sent} size={item.size} />{' '}
        </>
      )}
      {known === 'refused' ? item.message || problems(item.problem ?? 'unknown') : t(`why.${known}`)}
    </p>
  );
}

/** Why a file was not taken, in words. */
function useSaid() {
  const t = useTranslations('photos.error');
  return (code: Parameters<typeof t>[0]) => t(code);
}
