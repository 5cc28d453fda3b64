'use client';

import { EntryGrid, type EntryGridProps } from '@/features/entries/components/entry-grid';
import { VoteButton } from '@/features/votes/components/vote-button';

/** A wall of entries that can be voted for. */
export function EntryWall(props: Omit<EntryGridProps, 'vote'>) {
  return (
    <EntryGrid
      {...props}
      vote={(card) => <VoteButton entryId={card.id} title={card.title} count={card.votes} variant="card" />}
    />
  );
}
