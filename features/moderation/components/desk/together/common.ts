import type { ActionKind, RuleId } from '@/db/schema';
import type { CaseRow } from '../../../queries/queue';
import { actionsIn, isDecidedTogether, ruleFor, ruleIds } from '../../../rules';

/** What has a rule and words, and can be decided about several cases at once. */
export type TogetherKind = 'send_back' | 'remove' | 'hold' | 'lock_comments' | 'limit_comments' | 'warn';
const kinds: readonly ActionKind[] = [
  'send_back',
  'remove',
  'hold',
  'lock_comments',
  'limit_comments',
  'warn',
] satisfies TogetherKind[];

/** Not what somebody else has, and not what is decided one by one. */
export const canChoose = (row: CaseRow): boolean => isDecidedTogether(row.kind) && (!row.holder || row.isMine);

/** What can be done about every one of these cases. */
export const commonActions = (rows: CaseRow[]): ActionKind[] =>
  (['keep', 'approve', ...kinds] as const).filter((kind) =>
    rows.every((row) => actionsIn(row.kind, row.subjectKind).includes(kind)),
  );

export const withReasons = (actions: ActionKind[]): TogetherKind[] =>
  actions.filter((one): one is TogetherKind => kinds.includes(one));

/** Rules that can be said of every one of these cases. */
export const commonRules = (rows: CaseRow[]): RuleId[] =>
  ruleIds.filter((id) => rows.every(({ subjectKind }) => ruleFor(id).about.includes(subjectKind)));
