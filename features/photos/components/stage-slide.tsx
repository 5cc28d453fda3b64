import { type CSSProperties, ViewTransition } from 'react';
import { useWords } from '@/components/ui/words';
import type { PhotoPlace } from '../view';
import { Picture } from './picture';

type Props = { place: PhotoPlace; first: boolean; name: string | undefined };

/** One photo on the stage, as large as the stage allows, or the reserved place of one that is being made. */
export function StageSlide({ place: { code, photo }, first, name }: Props) {
  const say = useWords('photos');
  if (!photo) {
    return (
      <li id={code} className="stage-slide">
        <p className="stage-waiting">{say('beingMade')}</p>
      </li>
    );
  }
  const ratio = photo.width / photo.height;
  const sizes = `(min-width:68rem) min(66vw, ${Math.round(85 * ratio)}vh), (min-width:52rem) ${ratio < 1 ? '60vw' : '92vw'}, 100vw`;
  const picture = (
    <Picture
      photo={{ ...photo, alt: photo.alt || say('noAlt', { code }) }}
      sizes={sizes}
      widths={[480, 640, 960, 1280, 1920, 2560]}
      priority={first ? 'high' : undefined}
      style={{ '--r': ratio.toFixed(4), '--lq': photo.averageColour } as CSSProperties}
    />
  );
  return (
    <li id={code} className="stage-slide">
      {name ? (
        <ViewTransition name={name} share="morph" default="none">
          {picture}
        </ViewTransition>
      ) : (
        picture
      )}
    </li>
  );
}
