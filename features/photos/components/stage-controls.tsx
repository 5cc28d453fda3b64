import { ChevronLeft, ChevronRight, Expand, TextQuote, ZoomIn } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '@/components/ui/words';
import type { PhotoPlace } from '../view';

type Props = {
  place: PhotoPlace | undefined;
  position: string;
  many: boolean;
  onStep: (step: 1 | -1) => void;
  onOpen: (zoomed: boolean) => void;
};

const dark = 'grid size-11 place-items-center rounded-control bg-[oklch(.12_.01_170/.72)] text-white';
const arrow = 'btn btn-quiet btn-icon absolute top-1/2 hidden -translate-y-1/2 bg-raised! md:inline-flex touch:hidden';

/** What lies over the corners of the stage: code and place, description, zoom, full screen, arrows. */
export function StageControls({ place, position, many, onStep, onOpen }: Props) {
  const say = useWords('photos');
  const [described, setDescribed] = useState(false);
  return (
    <div className="noscript:hidden">
      {many && (
        <>
          <button type="button" className={`${arrow} left-5`} aria-label={say('previous')} onClick={() => onStep(-1)}>
            <ChevronLeft aria-hidden className="size-5" strokeWidth={1.9} />
          </button>
          <button type="button" className={`${arrow} right-5`} aria-label={say('nextPhoto')} onClick={() => onStep(1)}>
            <ChevronRight aria-hidden className="size-5" strokeWidth={1.9} />
          </button>
        </>
      )}
      <p className="tag absolute left-3 top-3 h-7! px-2.5! text-meta! md:left-6 md:top-6" aria-live="polite">
        {place?.code} <span className="font-normal">{position}</span>
      </p>
      <div className="absolute right-3 top-3 z-2 flex gap-1 md:right-6 md:top-6">
        <button
          type="button"
          className={dark}
          aria-label={say('description')}
          aria-expanded={described}
          aria-controls="photo-description"
          onClick={() => setDescribed(!described)}
        >
          <TextQuote aria-hidden className="size-5" strokeWidth={1.9} />
        </button>
        <button
          type="button"
          className={dark}
          aria-label={say('zoom')}
          aria-keyshortcuts="Z"
          onClick={() => onOpen(true)}
        >
          <ZoomIn aria-hidden className="size-5" strokeWidth={1.9} />
        </button>
        <button
          type="button"
          className={dark}
          aria-label={say('fullScreen')}
          aria-keyshortcuts="F"
          onClick={() => onOpen(false)}
        >
          <Expand aria-hidden className="size-5" strokeWidth={1.9} />
        </button>
      </div>
      <p
        id="photo-description"
        hidden={!described}
        className="absolute inset-x-3 bottom-3 z-2 mx-auto max-w-read rounded-control bg-raised px-4 py-3 text-ink shadow-pop md:bottom-6"
      >
        {place?.photo?.alt || say('noDescription')}
      </p>
    </div>
  );
}
