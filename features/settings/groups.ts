import type { SettingKey } from './definitions';

/** In reading order, as the page shows them. */
export const groups: readonly { id: 'trust' | 'places' | 'answers' | 'votes'; keys: readonly SettingKey[] }[] = [
  { id: 'trust', keys: ['firstEntriesWait', 'approvalsToTrust', 'daysToTrust', 'removalWeight'] },
  { id: 'places', keys: ['waitingBase', 'approvalsPerPlace', 'waitingLeast', 'waitingMost'] },
  { id: 'answers', keys: ['daysToAnswer'] },
  { id: 'votes', keys: ['daysVotesHeld', 'votesADay', 'votesADayNew', 'votesAMaker'] },
];
