'use client';

import { ChevronLeft, ChevronRight, X, ZoomIn } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/components/ui/words';
import { shortcut } from '@/lib/shortcut';
import type { PhotoView } from '../view';
import { toggleZoom, whole } from '../zoom';
import { Picture } from './picture';
import { useZoomGestures } from './zoom-gestures';

type Props = {
  photos: { code: string; photo: PhotoView }[];
  start: number;
  zoomed: boolean;
  onClose: (code: string | undefined) => void;
};

const button = 'grid size-11 place-items-center rounded-control bg-[oklch(.12_.01_170/.72)] text-white';

/** One photo over the whole window. Z or a double tap goes into it, fingers spread it, arrows and swipes turn on. */
export function PhotoViewer({ photos, start, zoomed, onClose }: Props) {
  const say = useWords('photos');
  const dialog = useRef<HTMLDialogElement>(null);
  const [index, setIndex] = useState(start);
  const shown = photos[index];

  function step(by: number) {
    setIndex((before) => (before + by + photos.length) % photos.length);
    setZoom(whole);
  }
  const { zoom, setZoom, box, gestures } = useZoomGestures(step);
  const toggle = () => setZoom((before) => toggleZoom(before, { x: 0, y: 0 }, box()));

  const open = useRef({ zoomed, toggle });
  useEffect(() => {
    dialog.current?.showModal();
    if (open.current.zoomed) open.current.toggle();
  }, []);

  if (!shown) return null;
  const ratio = shown.photo.width / shown.photo.height;
  return (
    <dialog
      ref={dialog}
      className="viewer"
      aria-label={say('photo', { code: shown.code })}
      onClose={() => onClose(shown.code)}
      onKeyDown={({ nativeEvent }) => {
        const key = shortcut(nativeEvent);
        if (key === 'arrowleft') step(-1);
        else if (key === 'arrowright') step(1);
        else if (key === 'z') toggle();
        else if (key === 'f') dialog.current?.close();
      }}
    >
      <div className="viewer-box" {...gestures}>
        <div style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}>
          <Picture
            key={shown.code}
            photo={{ ...shown.photo, alt: shown.photo.alt || say('noAlt', { code: shown.code }) }}
            sizes={zoom.scale > 1 ? '250vw' : `min(100vw, ${Math.round(100 * ratio)}vh)`}
            widths={[960, 1280, 1920, 2560]}
            priority="high"
            style={{ '--r': ratio.toFixed(4) } as React.CSSProperties}
          />
        </div>
      </div>
      <p className="tag absolute left-3 top-3 h-7! px-2.5! text-meta!">
        {shown.code} <span className="font-normal">{say('position', { number: index + 1, count: photos.length })}</span>
      </p>
      <div className="absolute right-3 top-3 flex gap-1">
        <button
          type="button"
          className={button}
          aria-label={say('zoom')}
          aria-pressed={zoom.scale > 1}
          onClick={toggle}
        >
          <ZoomIn aria-hidden className="size-5" strokeWidth={1.9} />
        </button>
        <button type="button" className={button} aria-label={say('close')} onClick={() => dialog.current?.close()}>
          <X aria-hidden className="size-5" strokeWidth={1.9} />
        </button>
      </div>
      {photos.length > 1 && (
        <>
          <button
            type="button"
            className={`${button} absolute left-3 top-1/2 -translate-y-1/2 touch:hidden`}
            aria-label={say('previous')}
            onClick={() => step(-1)}
          >
            <ChevronLeft aria-hidden className="size-5" strokeWidth={1.9} />
          </button>
          <button
            type="button"
            className={`${button} absolute right-3 top-1/2 -translate-y-1/2 touch:hidden`}
            aria-label={say('nextPhoto')}
            onClick={() => step(1)}
          >
            <ChevronRight aria-hidden className="size-5" strokeWidth={1.9} />
          </button>
        </>
      )}
    </dialog>
  );
}
