import { useWords } from '@/components/ui/words';
import { type PhotoPlace, photoUrl } from '../view';

type Props = { places: PhotoPlace[]; current: number; onChoose: (index: number) => void };

/** All photos by their codes; registration marks say which one is on the stage. Groups stand apart. */
export function Filmstrip({ places, current, onChoose }: Props) {
  const say = useWords('photos');
  return (
    <ol className="filmstrip no-bar" aria-label={say('allPhotos')}>
      {places.map(({ code, group, photo }, index) => {
        const on = index === current;
        const begins = index > 0 && places[index - 1]?.group !== group;
        return (
          <li key={code} className={begins ? 'begins' : undefined}>
            <a
              href={`#${code}`}
              aria-label={say('photo', { code })}
              aria-current={on ? 'true' : undefined}
              className={`block rounded-print ${on ? 'reg' : ''}`}
              onClick={(event) => {
                event.preventDefault();
                onChoose(index);
              }}
            >
              <span className="ph" style={{ '--lq': photo?.averageColour } as React.CSSProperties}>
                {photo && (
                  <img
                    src={photoUrl(photo.key, photo.webpWidths[0] ?? 160, 'webp')}
                    alt=""
                    width={58}
                    height={72}
                    loading="lazy"
                    decoding="async"
                    style={{ objectPosition: `${photo.focusX * 100}% ${photo.focusY * 100}%` }}
                  />
                )}
              </span>
            </a>
            <span className={`code ${on ? 'font-semibold text-ink' : 'text-ink-3'}`} aria-hidden>
              {code}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
