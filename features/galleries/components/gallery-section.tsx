import type { ReactNode } from 'react';
import type { EntryCardView } from '@/features/entries/view';
import type { SectionView } from '../view';
import { LeadFigure } from './lead-figure';

type Props = {
  section: SectionView;
  /** The language of its words, where it is not the page's. */
  lang?: string;
  isFirst: boolean;
  wall: (cards: EntryCardView[]) => ReactNode;
};

/** A part of a gallery: its leads, each with a note, then the wall. */
export function GallerySection({ section, lang, isFirst, wall }: Props) {
  const { title, words, leads } = section;
  return (
    <section className={isFirst ? '' : 'pt-6 md:pt-10'}>
      {(title || words) && (
        <div lang={lang} className="mx-auto max-w-page px-4 pt-10 md:px-8 md:pt-14">
          {title && <h2 className="text-h2">{title}</h2>}
          {words && <p className="mt-2 max-w-read whitespace-pre-line text-read text-ink-2">{words}</p>}
        </div>
      )}
      {leads.length > 0 && (
        <div className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-12">
          <div className="sift if-any grid gap-x-8 gap-y-12 md:grid-cols-12">
            {leads.map((lead, index) => (
              <LeadFigure
                key={lead.id}
                lead={lead}
                lang={lang}
                level={title ? 'h3' : 'h2'}
                place={placeOf(index, leads.length)}
                priority={isFirst && index === 0 ? 'high' : undefined}
              />
            ))}
          </div>
        </div>
      )}
      {section.wall.length > 0 && <div className="mx-auto max-w-wall px-4 pt-14 md:px-8">{wall(section.wall)}</div>}
    </section>
  );
}

/** Large and small take turns, and the small one hangs lower; a last one alone is in the middle. */
function placeOf(index: number, count: number): string {
  if (index === count - 1 && index % 2 === 0) return 'md:col-span-8 md:col-start-3';
  return ['md:col-span-7', 'md:col-span-5 md:pt-28', 'md:col-span-5', 'md:col-span-7 md:pt-28'][index % 4] ?? '';
}
