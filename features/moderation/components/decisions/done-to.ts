import type { ActionKind, SubjectKind } from '@/db/schema';

type Done =
  | Exclude<ActionKind, 'approve' | 'ask' | 'uphold' | 'reverse' | 'remove'>
  | `remove_${Exclude<SubjectKind, 'member'>}`;

/** The end of the names of the sentences about a decision. Only these kinds have a statement of reasons. */
export const doneTo = ({ kind, subjectKind }: { kind: ActionKind; subjectKind: SubjectKind }): Done =>
  (kind === 'remove' ? `remove_${subjectKind}` : kind) as Done;
