import { alitaEntries } from './entries/alita';
import { armourEntries } from './entries/armour';
import { curioEntries } from './entries/curios';
import { japaneseEntries } from './entries/japanese';
import { motorballEntries } from './entries/motorball';
import type { DemoEntry } from './types';

/** Every entry of the demo, newest first. */
export const demoEntries: DemoEntry[] = [
  ...alitaEntries,
  ...motorballEntries,
  ...armourEntries,
  ...curioEntries,
  ...japaneseEntries,
].sort((a, b) => a.daysAgo - b.daysAgo);
