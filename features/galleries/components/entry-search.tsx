'use client';

import { useCombobox } from 'downshift';
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { callApi } from '@/lib/call-api';
import type { StudioEntry } from '../studio-view';

type Props = {
  id: string;
  label: string;
  hint: string;
  none: string;
  /** Where to ask, with `?q=` after it. */
  path: string;
  locale: string;
  /** Of what was refused the words stay. */
  onChoose: (entry: StudioEntry) => boolean | Promise<boolean>;
  className?: string;
};

const { InputKeyDownEnter, ItemClick, ControlledPropUpdatedSelectedItem } = useCombobox.stateChangeTypes;
/** A choice, and its being let go of at once: none stays in the box. */
const choosing = new Set<string | number>([InputKeyDownEnter, ItemClick, ControlledPropUpdatedSelectedItem]);

/** Finds entries by title, maker, character or address. */
export function EntrySearch({ id, label, hint, none, path, locale, onChoose, className }: Props) {
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<StudioEntry[] | null>(null);
  const box = useCombobox<StudioEntry>({
    id,
    inputId: id,
    items: found ?? [],
    inputValue: asked,
    selectedItem: null,
    itemToString: (entry) => entry?.title ?? '',
    // The words are taken away below, once the choice was taken.
    stateReducer: (_state, { type, changes }) => (choosing.has(type) ? { ...changes, inputValue: asked } : changes),
    onSelectedItemChange: async ({ selectedItem }) => {
      if (selectedItem && (await onChoose(selectedItem))) setAsked('');
    },
  });
  useEffect(() => {
    const words = asked.trim();
    if ([...words].length < 2) return setFound(null);
    const timer = setTimeout(async () => {
      const answer = await callApi<{ entries: StudioEntry[] }>('GET', `${path}?q=${encodeURIComponent(words)}`, {
        locale,
      });
      setFound(answer.ok ? answer.value.entries : []);
    }, 200);
    return () => clearTimeout(timer);
  }, [asked, path, locale]);
  const opens = box.isOpen && found !== null;
  return (
    <div className={`relative ${className}`}>
      <label {...box.getLabelProps()} htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <div className="field">
        <Search aria-hidden strokeWidth={1.9} />
        <input
          // At once: what waits for an effect loses letters of who types fast.
          {...box.getInputProps({ onChange: ({ currentTarget }) => setAsked(currentTarget.value) })}
          placeholder={hint}
          autoComplete="off"
          maxLength={200}
          className="min-h-11 w-full min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
      <div
        className={`absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-auto rounded-control border bg-raised py-1 shadow-pop ${opens ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()}>
          {opens &&
            found.map((entry, index) => (
              <li
                key={entry.id}
                {...box.getItemProps({ item: entry, index })}
                className={`flex min-h-14 cursor-pointer items-center gap-3 px-3 py-1.5 ${box.highlightedIndex === index ? 'bg-mat-soft' : ''}`}
              >
                <span className="ph block size-11 shrink-0">
                  {entry.cover && (
                    <img
                      src={`/media/${entry.cover.key}/${entry.cover.width}.webp`}
                      alt=""
                      className="size-full object-cover"
                    />
                  )}
                </span>
                <span className="min-w-0">
                  <span className="block truncate font-semibold">{entry.title}</span>
                  <span className="block truncate text-meta text-ink-3">{entry.maker}</span>
                </span>
              </li>
            ))}
        </ul>
        {opens && found.length === 0 && <p className="px-3 py-2.5 text-ink-2">{none}</p>}
      </div>
      <p role="status" className="sr-only">
        {opens && found.length === 0 ? none : ''}
      </p>
    </div>
  );
}
