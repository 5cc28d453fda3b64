'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CaseRow } from '../../../queries/queue';
import { subjectName } from '../subject-name';

type Props = { row: CaseRow; checked: boolean; onToggle: () => void; children: ReactNode };

/** The picture of a case with a box in its corner: pressing it chooses the case. */
export function RowChoice({ row, checked, onToggle, children }: Props) {
  const t = useTranslations('moderation');
  return (
    <label className="relative shrink-0 cursor-pointer py-2.5 pl-4 pr-3">
      {children}
      <input
        type="checkbox"
        data-choose={row.number}
        checked={checked}
        aria-label={t('choose_case', { name: subjectName(t, row) })}
        className="absolute bottom-2 left-2.5 size-5 accent-mat shadow-[0_0_0_2px_var(--kb-paper)]"
        onChange={onToggle}
      />
    </label>
  );
}
