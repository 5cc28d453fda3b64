import type { ActionKind, CaseKind, RuleId, SubjectKind } from '@/db/schema';
import { actionsIn, ruleFor } from '../../rules';

/** What has a rule and words for the person concerned. */
export type DecidingKind = Exclude<ActionKind, 'approve' | 'ask' | 'keep' | 'lift' | 'uphold' | 'reverse'>;

export const decidingKinds = (kind: CaseKind, subject: SubjectKind): DecidingKind[] =>
  actionsIn(kind, subject).filter((one): one is DecidingKind => !plain.includes(one));

/** Each has a button of its own. */
const plain: ActionKind[] = ['keep', 'approve', 'lift'];

/** What a moderator most often does under a rule, or the first that can be done here. */
export function usualKind(rule: RuleId, kinds: DecidingKind[]): DecidingKind {
  const { usual } = ruleFor(rule);
  if (kinds.includes('send_back')) return 'send_back';
  return kinds.find((kind) => kind === usual) ?? kinds[0] ?? 'warn';
}
