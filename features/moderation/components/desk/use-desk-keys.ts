'use client';

import { useEffect } from 'react';
import { keysAreOn } from '@/components/ui/keyboard';

/**
 * J and K go through the cases, 1 to 9 choose a rule, H chooses to hold, Enter carries out, E keeps or shows, A asks,
 * C takes or releases. X chooses a case, Shift with J or K the next ones too, and B decides what is chosen. They press
 * what is on the page, so that a key never does what cannot be seen. They come before the keys of the whole site.
 */
export function useDeskKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!keysAreOn() || isTaken(event) || !act(event.key, event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function act(key: string, shift: boolean): boolean {
  const word = key.toLowerCase();
  if (word === 'j' || word === 'k') return step(word === 'j' ? 1 : -1, shift);
  if (word === 'x') return choose(caseAt(), (box) => box.click());
  if (/^[1-9abceh]$/.test(word)) return press(`[data-key="${word}"]`);
  return word === 'enter' && document.activeElement === document.body && press('[data-key="enter"]');
}

function step(by: 1 | -1, extending: boolean): boolean {
  const all = [...document.querySelectorAll<HTMLAnchorElement>('[data-case]')];
  const from = caseAt();
  const at = from ? all.indexOf(from) : -1;
  const link = all[at < 0 ? 0 : at + by];
  if (extending) for (const one of [from, link]) choose(one, (box) => box.checked || box.click());
  if (!link) return false;
  link.focus();
  link.scrollIntoView({ block: 'nearest' });
  // With an open case beside the list the next one opens at once.
  if (!extending && document.querySelector('[data-case][aria-current]')) link.click();
  return true;
}

/** The case that has the focus, by its link or by its box, or else the open one. */
function caseAt(): HTMLAnchorElement | null {
  const row = document.activeElement?.closest('li');
  return row?.querySelector('[data-case]') ?? document.querySelector('[data-case][aria-current]');
}

function choose(link: HTMLAnchorElement | null | undefined, work: (box: HTMLInputElement) => void): boolean {
  const box = link?.closest('li')?.querySelector<HTMLInputElement>('[data-choose]');
  if (box) work(box);
  return Boolean(box);
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
