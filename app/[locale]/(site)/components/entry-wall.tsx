import { packCards } from '@/features/entries/packed';
import { PackedWall, type WallProps } from './packed-wall';

/** A wall of entries that can be voted for. */
export function EntryWall({ cards, ...props }: WallProps) {
  return <PackedWall {...props} packed={packCards(cards)} />;
}
