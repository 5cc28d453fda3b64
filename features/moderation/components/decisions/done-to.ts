import type { ActionKind, SubjectKind } from '@/db/schema';

type Done =
  | Exclude<ActionKind, 'approve' | 'ask' | 'uphold' | 'reverse' | 'remove'>
  | 'lift_entry'
  | `remove_${Exclude<SubjectKind, 'member'>}`;

/** The end of the names of the sentences about a decision. Only these kinds have a statement of reasons. */
export const doneTo = ({ kind, subjectKind }: { kind: ActionKind; subjectKind: SubjectKind }): Done =>
  (kind === 'remove' || (kind === 'lift' && subjectKind === 'entry') ? `${kind}_${subjectKind}` : kind) as Done;
