'use client';

import { toast } from '@/components/ui/toast';

type Removal = { said: string; undo: string; onUndo: () => void; send: () => void };

/** Gives eight seconds to think again; leaving the page sends the removal at once. */
export function removeSoon({ said, undo, onUndo, send }: Removal): void {
  let settled = false;
  const settle = (work: () => void) => {
    if (settled) return;
    settled = true;
    window.removeEventListener('pagehide', go);
    document.removeEventListener('visibilitychange', goWhenHidden);
    work();
  };
  const go = () => settle(send);
  const goWhenHidden = () => document.visibilityState === 'hidden' && go();
  window.addEventListener('pagehide', go);
  document.addEventListener('visibilitychange', goWhenHidden);
  void toast(said, { label: undo, onClick: () => settle(onUndo) }, go);
}
