import type { CSSProperties } from 'react';
import { Link } from '@/components/ui/link';
import { Veil } from '@/features/entries/components/veil';
import { sightOf } from '@/features/entries/filters';
import { entryPath } from '@/features/entries/view';
import { Picture } from '@/features/photos/components/picture';
import { VoteButton } from '@/features/votes/components/vote-button';
import type { LeadView } from '../view';

type Props = { lead: LeadView; lang?: string; level: 'h2' | 'h3'; place: string; priority?: 'high' };

/** An entry that stands large, with what the curators say of it. */
export function LeadFigure({ lead, lang, level: Heading, place, priority }: Props) {
  const { cover, character } = lead;
  const ratio = Math.min(1.6, Math.max(0.75, cover.width / cover.height));
  const href = entryPath(lead);
  return (
    <figure className={place} {...sightOf(lead)}>
      <div
        className="ph"
        style={{ '--lq': cover.averageColour, '--r': ratio.toFixed(4), aspectRatio: ratio } as CSSProperties}
      >
        <Link href={href} tabIndex={-1} aria-hidden>
          <Picture
            photo={{ ...cover, alt: '' }}
            sizes="(min-width:52rem) 56vw, 94vw"
            priority={priority}
            style={{ objectPosition: `${cover.focusX * 100}% ${cover.focusY * 100}%` }}
          />
        </Link>
        {lead.sensitive && <Veil kind={lead.sensitive} />}
      </div>
      <figcaption className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6">
        <div className="min-w-0">
          <Heading className="text-h3">
            <Link href={href} className="hover:underline">
              {lead.title}
            </Link>
          </Heading>
          <p className="flex flex-wrap gap-x-1.5 text-meta text-ink-3">
            <Link href={`/@${lead.maker}`} className="py-1 text-ink-2 hover:underline">
              {lead.maker}
            </Link>
            <span className="py-1">·</span>
            {character.slug ? (
              <Link href={`/c/${character.slug}`} className="py-1 hover:underline">
                {character.name}
              </Link>
            ) : (
              <span className="py-1">{character.name}</span>
            )}
          </p>
        </div>
        <VoteButton entryId={lead.id} title={lead.title} count={lead.votes} variant="card" />
        {lead.note && (
          <p lang={lang} className="col-span-2 mt-2 max-w-read whitespace-pre-line text-read text-ink-2">
            {lead.note}
          </p>
        )}
      </figcaption>
    </figure>
  );
}
