'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { actOnKey, keysAreOn } from './keyboard';
import { useWords } from './words';

const Help = lazy(() => import('./keyboard-help').then((module) => ({ default: module.KeyboardHelp })));

/** Listens for the single keys, and opens the list of them. The button is the way back for who turned them off. */
export function KeyboardShortcuts({ className }: { className: string }) {
  const say = useWords('shell');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!keysAreOn()) return;
      if (event.key === '?' && !isTaken(event)) setOpen(true);
      else if (isTaken(event) || !actOnKey(event.key)) return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('keys')}
      </button>
      {open && (
        <Suspense>
          <Help onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Keys belong to whoever types, to an open dialog or menu, and to the browser's own shortcuts. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : document.body;
  return Boolean(target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], dialog'));
}
