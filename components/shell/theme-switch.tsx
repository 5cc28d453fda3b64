'use client';

import { useSyncExternalStore } from 'react';
import { useWords } from '@/components/ui/words';

type Theme = 'system' | 'light' | 'dark';
const order: Theme[] = ['system', 'light', 'dark'];

/** Goes round system, light and dark, and remembers the choice in this browser. */
export function ThemeSwitch({ className }: { className: string }) {
  const say = useWords('shell');
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'system' as Theme);
  return (
    <button
      type="button"
      className={className}
      onClick={() => choose(order[(order.indexOf(theme) + 1) % 3] ?? 'system')}
    >
      {theme === 'system' ? say('themeSystem') : say(theme === 'light' ? 'themeLight' : 'themeDark')}
    </button>
  );
}

function subscribe(listener: () => void) {
  window.addEventListener('kitbash:theme', listener);
  return () => window.removeEventListener('kitbash:theme', listener);
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function choose(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is off in this browser: the choice holds until the page is left.
  }
  window.dispatchEvent(new Event('kitbash:theme'));
}
