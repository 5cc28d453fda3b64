'use client';

import { useState } from 'react';
import type { CaseRow } from '../../../queries/queue';

export type Chosen = ReturnType<typeof useChosen>;

/** Cases that were chosen to be decided together. One that leaves the list meanwhile stays chosen: it is told why. */
export function useChosen() {
  const [rows, setRows] = useState<CaseRow[]>([]);
  const [open, setOpen] = useState(false);
  const has = (id: string) => rows.some((row) => row.id === id);
  const drop = (id: string) => setRows((now) => now.filter((row) => row.id !== id));
  return {
    rows,
    has,
    /** Whether they are being decided. */
    deciding: open && rows.length > 0,
    toggle: (row: CaseRow) =>
      setRows((now) => (now.some(({ id }) => id === row.id) ? now.filter(({ id }) => id !== row.id) : [...now, row])),
    drop,
    decide: () => setOpen(true),
    close: () => setOpen(false),
    clear: () => {
      setRows([]);
      setOpen(false);
    },
  };
}
