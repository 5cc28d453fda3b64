'use client';

import { ImageIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { photoUrl } from '@/features/photos/view';
import { isHeic } from './file-check';
import type { Row } from './photo-board';
import type { UploadQueue } from './upload-queue';

/** The photo as it stands: what the server made of it, before that the file itself, else a quiet tile. */
export function RowPicture({ row, queue }: { row: Row; queue: UploadQueue }) {
  const t = useTranslations('upload.row');
  const { photo, item } = row;
  const local = usePreview(queue, item?.id ?? null);
  const [broken, setBroken] = useState('');
  const width = photo?.webpWidths.findLast((made) => made <= 320) ?? photo?.webpWidths[0];
  const finished = photo?.status === 'ready' && photo.key && width ? photoUrl(photo.key, width, 'webp') : null;
  const source = finished ?? local;
  const failed = photo?.status === 'failed' || item?.status === 'refused';
  return (
    <div
      className="ph grid aspect-[4/5] place-items-center self-start"
      style={photo?.averageColour ? { background: photo.averageColour } : undefined}
    >
      {source && source !== broken ? (
        <img
          src={source}
          alt=""
          className={`object-contain! ${failed ? 'grayscale' : ''}`}
          onError={() => setBroken(source)}
        />
      ) : (
        <ImageIcon aria-hidden className="size-7 text-ink-3" strokeWidth={1.5} />
      )}
      {photo?.isCover && <span className="tag absolute bottom-1.5 left-1.5">{t('cover')}</span>}
      {item?.status === 'uploading' && !photo && (
        <span className="tag absolute bottom-1.5 left-1.5">{t('percent', { share: item.sent / item.size })}</span>
      )}
    </div>
  );
}

/** The address of the file in this browser; HEIC has none, as most browsers cannot draw it. */
function usePreview(queue: UploadQueue, id: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const file = id ? queue.fileOf(id) : undefined;
    if (!file || isHeic(file)) return setUrl(null);
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [queue, id]);
  return url;
}
