type Number = { kind: 'number'; initial: number; min: number; max: number };
type Switch = { kind: 'switch'; initial: boolean };

const number = (initial: number, min: number, max: number): Number => ({ kind: 'number', initial, min, max });
const onOff = (initial: boolean): Switch => ({ kind: 'switch', initial });

/**
 * Every setting that admins may change, with what it is before anybody did and the bounds that it never leaves. What
 * they do together is in `features/entries/standing.ts`.
 */
export const definitions = {
  /** Whether the first entries of a new member wait for a moderator. */
  firstEntriesWait: onOff(true),
  /** Approvals, less what removals take, until entries are shown at once. */
  approvalsToTrust: number(2, 1, 20),
  /** Days since joining before entries are shown at once. */
  daysToTrust: number(0, 0, 90),
  /** Entries that may wait at once without any approval. */
  waitingBase: number(3, 1, 20),
  /** Approvals for each further one. */
  approvalsPerPlace: number(1, 1, 20),
  /** How many approvals, and how many places, a removal takes. */
  removalWeight: number(1, 0, 10),
  /** However many were removed. */
  waitingLeast: number(1, 1, 20),
  /** However many were approved. */
  waitingMost: number(10, 1, 50),
  /** Days in which a question of a moderator is to be answered. */
  daysToAnswer: number(7, 1, 30),
  /** Days since joining before votes count; an approved entry makes them count at once. */
  daysVotesHeld: number(3, 0, 90),
  /** Votes that a member may give in a day (UTC). */
  votesADay: number(200, 10, 2_000),
  /** The same, while the votes of a new member are held back. */
  votesADayNew: number(60, 5, 2_000),
  /** Votes that a member may give in a day for entries of one maker. */
  votesAMaker: number(30, 1, 500),
} as const satisfies Record<string, Number | Switch>;

export type SettingKey = keyof typeof definitions;
export type Settings = { [Key in SettingKey]: (typeof definitions)[Key] extends Switch ? boolean : number };

export const settingKeys = Object.keys(definitions) as SettingKey[];
