'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/components/ui/words';
import { localPath } from '@/lib/i18n/locales';

type Combobox = typeof import('./character-combobox').CharacterCombobox;

/**
 * Finds a character by any of her names and goes to her page. `/` brings the focus here. What completes the words comes
 * over the wire when the field is first used.
 */
export function CharacterFinder({ locale, id = 'find' }: { locale: string; id?: string }) {
  const say = useWords('shell');
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<{ Combobox: Combobox; hadFocus: boolean } | null>(null);
  const [typed, setTyped] = useState('');
  useSlash(id);
  const words = {
    label: say('findLabel'),
    placeholder: say('findPlaceholder'),
    none: say('findNone'),
    failed: say('findFailed'),
  };
  const load = async () => {
    const { CharacterCombobox } = await import('./character-combobox');
    setLoaded({ Combobox: CharacterCombobox, hadFocus: document.activeElement === input.current });
  };
  if (loaded) {
    return (
      <loaded.Combobox
        id={id}
        words={words}
        typed={typed}
        autoFocus={loaded.hadFocus}
        onChoose={(character) => router.push(localPath(locale, `/c/${character.slug}`))}
      />
    );
  }
  return (
    <div className="field flex-1">
      <Search aria-hidden strokeWidth={1.9} />
      <input
        ref={input}
        id={id}
        aria-label={words.label}
        placeholder={words.placeholder}
        autoComplete="off"
        maxLength={120}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={load}
        className="min-h-11 w-full min-w-0 flex-1 bg-transparent outline-none"
      />
    </div>
  );
}

/** The slash key goes to the field, except while something is being typed. */
function useSlash(id: string) {
  useEffect(() => {
    const toField = (event: KeyboardEvent) => {
      const from = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (from.closest('input, textarea, select, [contenteditable]')) return;
      const field = document.getElementById(id);
      if (!field) return;
      event.preventDefault();
      field.focus();
    };
    document.addEventListener('keydown', toField);
    return () => document.removeEventListener('keydown', toField);
  }, [id]);
}
