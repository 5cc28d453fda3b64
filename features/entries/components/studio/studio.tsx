'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import type { OwnPhoto } from '@/features/photos/queries';
import type { StudioEntry } from '../../queries/studio';
import type { WaitAhead } from '../../queries/waiting';
import { BeforePublish } from './before-publish';
import { Details } from './details';
import { DropMat } from './drop-mat';
import { LocationNotice } from './location-notice';
import { PhotoList } from './photo-list';
import { StudioHeader } from './studio-header';
import { useDraft } from './use-draft';
import { usePhotos } from './use-photos';
import { usePublish } from './use-publish';

type Props = {
  entry: StudioEntry;
  photos: OwnPhoto[];
  handle: string;
  /** For who is not trusted yet: what publishing will mean. */
  wait: WaitAhead | null;
  maker: ReactNode;
};

/** Where an entry is made and changed: photos on one side, words on the other, and what is still missing. */
export function Studio({ entry, photos: first, handle, wait, maker }: Props) {
  const t = useTranslations('upload');
  const locale = useLocale();
  const draft = useDraft(entry, locale);
  const photos = usePhotos(entry.publicId, locale, first);
  const publishing = usePublish({ entry, draft, photos });

  useEffect(() => {
    const leave = () => photos.keeper.leave();
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [photos.keeper]);

  return (
    <div className="mx-auto max-w-page px-4 pb-16 md:px-8">
      <StudioHeader entry={entry} draft={draft} />
      <div className="mt-6 grid gap-x-14 gap-y-10 lg:mt-8 lg:grid-cols-12">
        <section className="min-w-0 lg:col-span-7" aria-labelledby="photos">
          <DropMat onFiles={(files) => photos.queue.add(files, 'A')} room={20 - photos.rows.length} />
          <LocationNotice rows={photos.rows} />
          <PhotoList photos={photos} invalid={publishing.errors.photo} />
        </section>
        <section className="min-w-0 lg:col-span-5" aria-label={t('details')}>
          <div className="h-full space-y-8">
            <Details
              entry={entry}
              draft={draft}
              errors={{ ...publishing.errors, ...draft.errors }}
              rows={photos.rows}
              handle={handle}
              maker={maker}
            />
            <BeforePublish entry={entry} draft={draft} photos={photos} publishing={publishing} wait={wait} />
          </div>
        </section>
      </div>
    </div>
  );
}
