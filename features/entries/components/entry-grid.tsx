'use client';

import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';
import { useFurtherPages } from '../further-pages';
import { afterPath } from '../list-path';
import { useFiltered } from '../use-filtered';
import type { EntryCardView } from '../view';
import { EntryCard } from './entry-card';
import { FilteredLine } from './filtered-line';

export type EntryGridProps = {
  cards: EntryCardView[];
  locale: string;
  vote: (card: EntryCardView) => ReactNode;
  /** The list that the cards are from and the place after them, where it goes on. */
  list?: string;
  next?: string | null;
  /** How many photos are in the first screens of the page; the first of them matters most. */
  eager?: number;
  className?: string;
};

/** A justified wall of entries. Its boxes have their size from the first HTML on; further pages join at the end. */
export function EntryGrid({ cards, locale, vote, list = '', next = null, eager = 0, className = '' }: EntryGridProps) {
  const say = useWords('entries');
  const further = useFurtherPages({ list, next, locale, known: cards });
  const all = [...cards, ...further.cards];
  const filtered = useFiltered(further.ref, all.length);
  return (
    <>
      <ul className={`jgrid ${className}`} ref={further.ref} data-unfiltered={filtered.shown || undefined}>
        {all.map((card, index) => (
          <EntryCard
            key={card.id}
            card={card}
            locale={locale}
            vote={vote(card)}
            priority={index >= eager ? undefined : index === 0 ? 'high' : 'eager'}
          />
        ))}
      </ul>
      <FilteredLine {...filtered} />
      {further.next && (
        <p className="mt-10 flex justify-center" ref={further.endRef}>
          <a
            href={localPath(locale, afterPath(list, further.next))}
            onClick={further.onClick}
            aria-busy={further.busy}
            className="btn btn-line"
          >
            {say('more')}
          </a>
        </p>
      )}
    </>
  );
}
