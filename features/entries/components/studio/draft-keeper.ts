import * as keeper from '@/components/ui/draft-keeper';
import type { EntryFields, SavedEntry } from '../../fields';
import { sendable } from './sendable';

export { pauseMs } from '@/components/ui/draft-keeper';

export type SavedDraft = SavedEntry;
export type Copy = keeper.Copy<EntryFields>;
export type DraftServices = keeper.DraftServices<EntryFields, SavedEntry>;

/** Keeps the words of an entry. */
export class DraftKeeper extends keeper.DraftKeeper<EntryFields, SavedEntry> {
  constructor(saved: SavedEntry & { fields: EntryFields }, services: DraftServices, auto: boolean) {
    super(saved, services, auto, sendable);
  }
}
