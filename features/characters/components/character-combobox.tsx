'use client';

import { useCombobox } from 'downshift';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { FoundCharacter } from '../found';

export type ComboboxWords = { label: string; placeholder: string; none: string; failed: string };

type Props = {
  id: string;
  words: ComboboxWords;
  onChoose: (character: FoundCharacter) => void;
  /** What was typed before this part arrived. */
  typed?: string;
  autoFocus?: boolean;
  describedBy?: string;
  invalid?: boolean;
  showsLabel?: boolean;
};

/** A field that completes a character's name, whichever of her names is typed. */
export function CharacterCombobox({
  id,
  words,
  onChoose,
  typed = '',
  autoFocus,
  describedBy,
  invalid,
  showsLabel,
}: Props) {
  const [asked, setAsked] = useState(typed);
  const { found, status } = useFound(asked);
  const box = useCombobox<FoundCharacter>({
    id,
    inputId: id,
    items: found,
    initialInputValue: typed,
    itemToString: (character) => character?.name ?? '',
    onInputValueChange: ({ inputValue }) => setAsked(inputValue),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
  });
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  const says = asked.trim() === '' ? '' : status === 'failed' ? words.failed : status === 'none' ? words.none : '';
  const opens = box.isOpen && (found.length > 0 || says !== '');
  return (
    <div className="relative min-w-0 flex-1">
      <label {...box.getLabelProps()} htmlFor={id} className={showsLabel ? 'mb-1.5 block font-semibold' : 'sr-only'}>
        {words.label}
      </label>
      <div className="field">
        <Search aria-hidden strokeWidth={1.9} />
        <input
          {...box.getInputProps({ ref: input })}
          placeholder={words.placeholder}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={120}
          className="min-h-11 w-full min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
      <div
        className={`absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-auto rounded-control border bg-raised py-1 shadow-lg ${opens ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()}>
          {opens &&
            found.map((character, index) => (
              <li
                key={character.slug}
                {...box.getItemProps({ item: character, index })}
                className={`flex min-h-11 cursor-pointer flex-wrap items-baseline gap-x-2 px-3 py-2.5 ${box.highlightedIndex === index ? 'bg-mat-soft' : ''}`}
              >
                <CharacterLine character={character} />
              </li>
            ))}
        </ul>
        {opens && found.length === 0 && <p className="px-3 py-2.5 text-ink-2">{says}</p>}
      </div>
      <p role="status" className="sr-only">
        {box.isOpen && found.length === 0 ? says : ''}
      </p>
    </div>
  );
}

function CharacterLine({ character }: { character: FoundCharacter }) {
  const { name, nativeName, nativeLang, alias, series } = character;
  return (
    <>
      <span className="font-semibold">{name}</span>
      {nativeName && <span lang={nativeLang ?? undefined}>{nativeName}</span>}
      {alias && (
        <span lang={alias.lang} className="text-ink-2">
          {alias.name}
        </span>
      )}
      <span className="text-meta text-ink-3">{series}</span>
    </>
  );
}

type Found = { found: FoundCharacter[]; status: 'idle' | 'found' | 'none' | 'failed' };
const idle: Found = { found: [], status: 'idle' };

/** Asks when the typing rests; an answer that comes after a newer question is dropped. */
function useFound(asked: string): Found {
  const [answer, setAnswer] = useState<Found>(idle);
  useEffect(() => {
    const words = asked.trim();
    if (words === '') return setAnswer(idle);
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/api/characters?q=${encodeURIComponent(words)}`, { signal: abort.signal });
        if (!response.ok) throw new Error(String(response.status));
        const { characters } = (await response.json()) as { characters: FoundCharacter[] };
        setAnswer({ found: characters, status: characters.length ? 'found' : 'none' });
      } catch {
        if (!abort.signal.aborted) setAnswer({ found: [], status: 'failed' });
      }
    }, 150);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  return answer;
}
