'use client';

import { MapPinOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Row } from './photo-board';

/** Says that the place where photos were taken was in their files, and is gone. */
export function LocationNotice({ rows }: { rows: Row[] }) {
  const t = useTranslations('upload.location');
  const count = rows.filter((row) => row.photo?.hadLocation).length;
  return (
    <div role="status">
      {count > 0 && (
        <p className="mt-3 flex gap-2.5 rounded-control bg-mat-soft px-4 py-3">
          <MapPinOff aria-hidden className="mt-0.5 size-[18px] shrink-0 text-mat-text" strokeWidth={1.9} />
          <span>
            <b className="font-semibold">{t('removed', { count })}</b> {t('why')}
          </span>
        </p>
      )}
    </div>
  );
}
