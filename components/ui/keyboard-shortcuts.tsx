'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { actOnKey, keysAreOn } from './keyboard';
import { useLoaded } from './use-loaded';
import { useWords } from './words';

const loadHelp = () => import('./keyboard-help').then((module) => module.KeyboardHelp);

/** Listens for the single keys, and opens the list of them. The button is the way back for who turned them off. */
export function KeyboardShortcuts({ className }: { className: string }) {
  const say = useWords('shell');
  const [open, setOpen] = useState(false);
  const [Help, wantHelp] = useLoaded(loadHelp);
  const showHelp = () => {
    wantHelp();
    setOpen(true);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!keysAreOn() || isTaken(event)) return;
    if (event.key === '?') showHelp();
    else if (!actOnKey(event.key)) return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={showHelp}>
        {say('keys')}
      </button>
      {open && Help && <Help onClose={() => setOpen(false)} />}
    </>
  );
}

/** Keys belong to whoever types, to an open dialog or menu, and to the browser's own shortcuts. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : document.body;
  return Boolean(target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], dialog'));
}
