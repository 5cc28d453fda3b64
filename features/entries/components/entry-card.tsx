import Link from 'next/link';
import { type CSSProperties, type ReactNode, ViewTransition } from 'react';
import { useWords } from '@/components/ui/words';
import { Picture } from '@/features/photos/components/picture';
import { localPath } from '@/lib/i18n/locales';
import { sightOf } from '../filters';
import { type EntryCardView, entryPath } from '../view';
import { boxRatio, isCropped } from '../wall';
import { Veil } from './veil';

type Props = {
  card: EntryCardView;
  locale: string;
  vote: ReactNode;
  priority?: 'high' | 'eager';
};

/** One entry in a wall of photos. */
export function EntryCard({ card, locale, vote, priority }: Props) {
  const say = useWords('entries');
  const { cover, maker, character } = card;
  const href = localPath(locale, entryPath(card));
  const ratio = boxRatio(card);
  return (
    <li style={{ '--r': Number(ratio.toFixed(3)) } as CSSProperties} {...sightOf(card)}>
      <div className="ph" style={{ '--lq': cover.averageColour } as CSSProperties}>
        <Link href={href} prefetch={false} tabIndex={-1} aria-hidden>
          <ViewTransition name={`p-${card.id}`} share="morph" default="none">
            <Picture
              photo={{ ...cover, alt: '' }}
              sizes={ratio < 1.05 ? portrait : landscape}
              priority={priority}
              style={isCropped(card) ? { objectPosition: `${cover.focusX * 100}% ${cover.focusY * 100}%` } : undefined}
            />
          </ViewTransition>
        </Link>
        {card.photos > 1 && (
          <span className="tag tag-photos">
            {card.photos}
            <span className="sr-only">{` ${say('photos')}`}</span>
          </span>
        )}
        {card.sensitive && <Veil kind={card.sensitive} byModerator={card.ratedByModerator} small />}
      </div>
      <div className="entry-caption">
        <div>
          <Link href={href} prefetch={false} className="title">
            {card.title}
          </Link>
          <p>
            <Link href={localPath(locale, `/@${maker}`)} prefetch={false}>
              {maker}
            </Link>
            <span>·</span>
            {character.slug ? (
              <Link href={localPath(locale, `/c/${character.slug}`)} prefetch={false}>
                {character.name}
              </Link>
            ) : (
              <span>{character.name}</span>
            )}
          </p>
        </div>
        {vote}
      </div>
    </li>
  );
}

const portrait = '(min-width:84rem) 20vw, (min-width:52rem) 25vw, 46vw';
const landscape = '(min-width:84rem) 42vw, (min-width:52rem) 50vw, 92vw';
