'use client';

import { useEffect } from 'react';
import { keysAreOn } from '@/components/ui/keyboard';

/**
 * J and K go through the cases, 1 to 9 choose a rule, Enter carries out, E keeps or shows, A asks,
 * C takes or releases. They press what
 * is on the page, so that a key never does what cannot be seen. They come before the keys of the whole site.
 */
export function useDeskKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!keysAreOn() || isTaken(event) || !act(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function act(key: string): boolean {
  const word = key.toLowerCase();
  if (word === 'j' || word === 'k') return step(word === 'j' ? 1 : -1);
  if (/^[1-9ace]$/.test(word)) return press(`[data-key="${word}"]`);
  return word === 'enter' && document.activeElement === document.body && press('[data-key="enter"]');
}

function step(by: 1 | -1): boolean {
  const all = [...document.querySelectorAll<HTMLAnchorElement>('[data-case]')];
  const focused = all.indexOf(document.activeElement as HTMLAnchorElement);
  const at = focused >= 0 ? focused : all.findIndex((link) => link.getAttribute('aria-current'));
  const link = all[at < 0 ? 0 : at + by];
  if (!link) return false;
  link.focus();
  link.scrollIntoView({ block: 'nearest' });
  // With an open case beside the list the next one opens at once.
  if (document.querySelector('[data-case][aria-current]')) link.click();
  return true;
}

function press(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : document.body;
  return Boolean(
    target.closest('textarea, select, input:not([type=radio]):not([type=checkbox]), [role="dialog"], [role="menu"]'),
  );
}
