'use client';

import { useMemo } from 'react';
import { EntryGrid, type EntryGridProps } from '@/features/entries/components/entry-grid';
import { unpackCards } from '@/features/entries/packed';
import { VoteButton } from '@/features/votes/components/vote-button';

export type WallProps = Omit<EntryGridProps, 'vote'>;

/** A wall of entries that can be voted for, from packed cards. */
export function PackedWall({ packed, ...props }: Omit<WallProps, 'cards'> & { packed: string }) {
  const cards = useMemo(() => unpackCards(packed), [packed]);
  return (
    <EntryGrid
      {...props}
      cards={cards}
      vote={(card) => <VoteButton entryId={card.id} title={card.title} count={card.votes} variant="card" />}
    />
  );
}
