'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PhotoGroups } from './photo-groups';
import { countStates } from './row-state';
import type { usePhotos } from './use-photos';

type Props = { photos: ReturnType<typeof usePhotos>; invalid?: string };

/** The photos of the entry in their groups, with what each still needs. */
export function PhotoList({ photos, invalid }: Props) {
  const t = useTranslations('upload.photos');
  const [moved, setMoved] = useState('');
  const counts = countStates(photos.rows);
  const total = photos.rows.length;
  return (
    <>
      <div className="mt-8 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id="photos" className="text-h3">
          {t('count', { count: total })}
        </h2>
        {total > 0 && <p className="text-ui text-ink-3">{t('states', counts)}</p>}
      </div>
      <p className="mt-1 text-meta text-ink-3">{t('groups_hint')}</p>
      {invalid && <p className="mt-2 font-semibold text-pencil-text">{invalid}</p>}
      {photos.message && (
        <p role="alert" className="mt-2 font-semibold text-pencil-text">
          {photos.message}
        </p>
      )}
      <p role="status" className="sr-only">
        {total > 0 ? t('announce', { ready: counts.ready + counts.undescribed, total }) : ''}
      </p>
      <p aria-live="assertive" className="sr-only">
        {moved}
      </p>
      {total > 0 && <PhotoGroups photos={photos} onMoved={setMoved} />}
    </>
  );
}
