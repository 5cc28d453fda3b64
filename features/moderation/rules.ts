import type { ActionKind, CaseKind, RuleId, SubjectKind } from '@/db/schema';

/** Changes with every change to the rules below or to their words; each action remembers which one it was under. */
export const rulesVersion = '2026-11-23';

type Rule = {
  id: RuleId;
  /** What it can be said of. */
  about: readonly SubjectKind[];
  /** 3 is looked at first. */
  urgency: 1 | 2 | 3;
  /** What a moderator most often does; the decision is theirs. */
  usual: ActionKind;
};

const pictures = ['entry', 'photo'] as const;
const all = ['entry', 'photo', 'comment', 'member', 'story', 'gallery', 'credit'] as const;
/** What can show or name somebody who did not agree, or what is somebody else's. */
const pictured = [...pictures, 'story', 'credit'] as const;

/** In the order of the keys 1 to 9 at the moderators' desk. */
export const rules: readonly Rule[] = [
  { id: 'no_permission', about: pictured, urgency: 3, usual: 'remove' },
  { id: 'about_a_body', about: all, urgency: 2, usual: 'remove' },
  { id: 'minor_sexual', about: all, urgency: 3, usual: 'remove' },
  { id: 'not_a_cosplay', about: pictures, urgency: 1, usual: 'remove' },
  { id: 'ai_as_photo', about: pictures, urgency: 1, usual: 'remove' },
  { id: 'wrong_rating', about: ['entry'], urgency: 2, usual: 'rate' },
  { id: 'harassment', about: all, urgency: 2, usual: 'remove' },
  { id: 'not_yours', about: pictured, urgency: 2, usual: 'remove' },
  { id: 'spam', about: all, urgency: 1, usual: 'remove' },
];

export const ruleIds = rules.map(({ id }) => id) as [RuleId, ...RuleId[]];

export const ruleFor = (id: RuleId): Rule => {
  const rule = rules.find((rule) => rule.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
};

/** As people say it: rule 1 is the first. */
export const ruleNumber = (id: RuleId): number => ruleIds.indexOf(id) + 1;

export const rulesAbout = (kind: SubjectKind): Rule[] => rules.filter(({ about }) => about.includes(kind));

/** What can be done about each kind of subject, in an ordinary case. */
export const actionsOn: Record<SubjectKind, readonly ActionKind[]> = {
  entry: ['remove', 'hold', 'rate', 'minor', 'lock_comments', 'limit_comments', 'warn', 'suspend', 'ban', 'keep'],
  photo: ['remove', 'hold', 'minor', 'warn', 'suspend', 'ban', 'keep'],
  comment: ['remove', 'warn', 'suspend', 'ban', 'keep'],
  member: ['warn', 'suspend', 'ban', 'keep'],
  story: ['remove', 'warn', 'suspend', 'ban', 'keep'],
  gallery: ['remove', 'warn', 'suspend', 'ban', 'keep'],
  credit: ['remove', 'warn', 'suspend', 'ban', 'keep'],
};

/** What can be done in a case; the kind of its subject says it of an ordinary one. To ask is no decision yet. */
export function actionsIn(kind: CaseKind, subjectKind: SubjectKind): readonly ActionKind[] {
  if (kind === 'first') return ['approve', 'send_back', 'remove', 'minor'];
  if (kind === 'held') return ['lift', 'remove', 'rate', 'minor'];
  if (kind === 'review') return ['suspend', 'ban', 'keep'];
  if (kind === 'brake') return ['remove', 'lift'];
  return kind === 'takedown' ? ['remove', 'keep'] : actionsOn[subjectKind];
}

/** What is put right about an entry that nobody sees yet. Whether it is shown is still to be decided, in the same case. */
export const leavesOpen = (kind: CaseKind, action: string): boolean =>
  (kind === 'first' || kind === 'held') && (action === 'rate' || action === 'minor');

/** Kinds of cases that several can be decided of at once. The others have a person behind each who waits for words. */
export const isDecidedTogether = (kind: CaseKind): boolean => kind === 'report' || kind === 'first';

/** What a moderator can take back later; the rest takes nothing from anybody. */
const takenBack: readonly string[] = [
  'remove',
  'hold',
  'rate',
  'lock_comments',
  'limit_comments',
  'warn',
  'suspend',
  'ban',
];
export const canBeTakenBack = (kind: string): boolean => takenBack.includes(kind);

/** What was removed under these is not given out again to anyone but moderators, whoever's it is. */
export const heldBack: readonly RuleId[] = ['minor_sexual'];

export const strikes = { lastDays: 90, mutePoints: 2, muteDays: 3, suspendPoints: 3 };
export const claimMinutes = 30;
/** How long a decision can be taken back before the person concerned is told. */
export const undoSeconds = 20;
