'use client';

import type { CaseRow } from '../../queries/queue';
import type { Queue } from '../../queues';
import { CaseRowLink } from './case-row-link';
import { RowPicture } from './row-picture';
import { canChoose } from './together/common';
import { RowChoice } from './together/row-choice';
import type { Chosen } from './together/use-chosen';

type Props = { row: CaseRow; queue: Queue; isCurrent: boolean; chosen: Chosen };

/** A case of the list: what opens it, and before that what chooses it. */
export function CaseItem({ row, queue, isCurrent, chosen }: Props) {
  const checked = chosen.has(row.id);
  return (
    <li className={`relative flex border-b ${isCurrent || checked ? 'bg-mat-soft' : 'hover:bg-quiet'}`}>
      {isCurrent && <span className="absolute inset-y-0 left-0 z-10 w-[3px] bg-mat" />}
      {checked || canChoose(row) ? (
        <RowChoice row={row} checked={checked} onToggle={() => chosen.toggle(row)}>
          <RowPicture row={row} />
        </RowChoice>
      ) : (
        <span className="py-2.5 pl-4 pr-3">
          <RowPicture row={row} />
        </span>
      )}
      <CaseRowLink row={row} queue={queue} isCurrent={isCurrent} />
    </li>
  );
}
