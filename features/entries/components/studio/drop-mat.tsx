'use client';

import { Camera, ImageUp, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useRef, useState } from 'react';
import { limits } from '../../fields';
import { accept } from './file-check';
import { useDroppedFiles } from './use-dropped-files';

type Props = { onFiles: (files: File[]) => void; room: number };

/** Where photos are dropped, pasted or picked. While a file is dragged over it, the whole page is the mat. */
export function DropMat({ onFiles, room }: Props) {
  const t = useTranslations('upload.mat');
  const [left, setLeft] = useState(0);
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const take = (files: File[]) => {
    const fitting = files.slice(0, Math.max(0, room));
    setLeft(files.length - fitting.length);
    if (fitting.length > 0) onFiles(fitting);
  };
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    take([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  const isDragging = useDroppedFiles(take);
  return (
    <>
      <div className="matgrid rounded-panel border-[1.5px] border-dashed border-mat px-5 py-8 md:py-12">
        <MatWords />
        <div className="mt-5 flex flex-wrap justify-center gap-2">
          <button type="button" id="choose-photos" className="btn btn-ink" onClick={() => picker.current?.click()}>
            <Plus aria-hidden strokeWidth={1.9} />
            {t('choose')}
          </button>
          <button type="button" className="btn btn-line md:hidden" onClick={() => camera.current?.click()}>
            <Camera aria-hidden strokeWidth={1.9} />
            {t('take')}
          </button>
        </div>
        <input
          ref={picker}
          type="file"
          multiple
          accept={accept}
          hidden
          onChange={pick}
          aria-label={t('choose')}
          data-testid="pick"
        />
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          onChange={pick}
          aria-label={t('take')}
        />
      </div>
      <p role="status" className="text-tape-text empty:hidden mt-3 font-semibold">
        {left > 0 ? t('too_many', { most: limits.photos, left }) : ''}
      </p>
      {isDragging && (
        <div
          className="matgrid pointer-events-none fixed inset-0 z-50 grid place-items-center border-4 border-mat"
          aria-hidden
        >
          <p className="display text-h2">{t('drop')}</p>
        </div>
      )}
    </>
  );
}

function MatWords() {
  const t = useTranslations('upload.mat');
  return (
    <div className="mx-auto flex max-w-md flex-col items-center text-center">
      <span className="grid size-14 place-items-center rounded-panel bg-surface text-mat-text">
        <ImageUp aria-hidden className="size-7" strokeWidth={1.9} />
      </span>
      <p className="display mt-4 text-h3">{t('drop')}</p>
      <p className="mt-1 text-ink-2">{t('hint')}</p>
    </div>
  );
}
