'use client';

import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useWords } from '@/components/ui/words';
import { shortcut } from '@/lib/shortcut';
import type { PhotoPlace, PhotoView } from '../view';
import { Filmstrip } from './filmstrip';
import { StageControls } from './stage-controls';
import { StageSlide } from './stage-slide';

type Props = { entryId: string; places: PhotoPlace[]; veil?: ReactNode };

const Viewer = lazy(() => import('./photo-viewer').then((module) => ({ default: module.PhotoViewer })));

/**
 * The photos of an entry: a row that is swiped or scrolled sideways, with a filmstrip. Without script it is a list of
 * pictures whose filmstrip links lead to each of them.
 */
export function PhotoStage({ entryId, places, veil }: Props) {
  const say = useWords('photos');
  const track = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState(0);
  const [viewer, setViewer] = useState<{ zoomed: boolean } | null>(null);
  const ready = places.flatMap(({ code, photo }) => (photo ? [{ code, photo }] : []));
  const place = places[current];

  function show(index: number) {
    const next = (index + places.length) % places.length;
    const box = track.current;
    if (!box) return;
    box.scrollTo({ left: next * box.clientWidth });
    setCurrent(next);
    window.history.replaceState(window.history.state, '', `#${places[next]?.code}`);
  }

  function open(zoomed: boolean) {
    const veil = track.current?.parentElement?.querySelector('.veil:has(input:not(:checked))');
    // A reader who chose to see this kind has no veil before it.
    if (place?.photo && !veil?.checkVisibility()) setViewer({ zoomed });
  }

  useStageKeys(viewer === null, {
    arrowleft: () => show(current - 1),
    arrowright: () => show(current + 1),
    z: () => open(true),
    f: () => open(false),
  });

  // The address may name a photo, and the reader may have scrolled before scripts ran.
  useEffect(() => {
    const box = track.current;
    if (!box) return;
    const named = box.querySelector<HTMLElement>(`[id="${CSS.escape(window.location.hash.slice(1))}"]`);
    if (named) box.scrollTo({ left: named.offsetLeft - box.offsetLeft, behavior: 'instant' });
    setCurrent(Math.round(box.scrollLeft / Math.max(1, box.clientWidth)));
  }, []);

  const first: PhotoView | undefined = ready[0]?.photo;
  return (
    <div className="stage bg-stage lg:sticky lg:top-16 lg:flex lg:h-[calc(100vh-4rem)]">
      <div
        className="relative min-h-0 w-full flex-1"
        style={{ '--first': first ? first.width / first.height : 1 } as never}
      >
        <section
          ref={track}
          className="stage-track no-bar"
          aria-roledescription={say('carousel')}
          aria-label={say('photosOf')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it without script too.
          tabIndex={0}
          onScroll={({ currentTarget: box }) => setCurrent(Math.round(box.scrollLeft / Math.max(1, box.clientWidth)))}
          onDoubleClick={() => open(true)}
        >
          <ol>
            {places.map((one, index) => (
              <StageSlide
                key={one.code}
                place={one}
                first={index === 0}
                name={one.isCover ? `p-${entryId}` : undefined}
              />
            ))}
          </ol>
        </section>
        {veil}
        <StageControls
          place={place}
          position={say('position', { number: current + 1, count: places.length })}
          many={places.length > 1}
          onStep={(step) => show(current + step)}
          onOpen={open}
        />
      </div>
      {places.length > 1 && <Filmstrip places={places} current={current} onChoose={show} />}
      {viewer && (
        <Suspense>
          <Viewer
            photos={ready}
            start={Math.max(
              0,
              ready.findIndex(({ code }) => code === place?.code),
            )}
            zoomed={viewer.zoomed}
            onClose={(code) => {
              setViewer(null);
              const index = places.findIndex((one) => one.code === code);
              if (index >= 0 && index !== current) show(index);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function useStageKeys(on: boolean, acts: Record<string, () => void>) {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const act = latest.current[shortcut(event) ?? ''];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
