'use client';

import { useCombobox } from 'downshift';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { callApi } from '@/lib/call-api';
import type { StudioEntry } from '../../studio-view';
import { addItem } from './arrange';
import type { GalleryEditing } from './use-gallery';

/** Finds entries by title, maker, character or address, and puts the chosen one at the end. */
export function AddEntry({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { keeper, arrangement, studio, locale } = gallery;
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<StudioEntry[] | null>(null);
  const box = useCombobox<StudioEntry>({
    id: 'add-entry',
    inputId: 'add-entry',
    items: found ?? [],
    inputValue: asked,
    selectedItem: null,
    itemToString: (entry) => entry?.title ?? '',
    onInputValueChange: ({ inputValue }) => setAsked(inputValue),
    stateReducer: (_state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputKeyDownEnter || type === useCombobox.stateChangeTypes.ItemClick
        ? { ...changes, inputValue: '' }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      gallery.learn([selectedItem]);
      keeper.change(addItem(arrangement, selectedItem.id));
      setAsked('');
    },
  });
  useEffect(() => {
    const words = asked.trim();
    if ([...words].length < 2) return setFound(null);
    const timer = setTimeout(async () => {
      const path = `/api/galleries/${studio.slug}/entries?q=${encodeURIComponent(words)}`;
      const answer = await callApi<{ entries: StudioEntry[] }>('GET', path, { locale });
      setFound(answer.ok ? answer.value.entries : []);
    }, 200);
    return () => clearTimeout(timer);
  }, [asked, studio.slug, locale]);
  const opens = box.isOpen && found !== null;
  return (
    <div className="relative mt-3 max-w-read">
      <label {...box.getLabelProps()} htmlFor="add-entry" className="mb-1.5 block font-semibold">
        {t('add')}
      </label>
      <div className="field">
        <Search aria-hidden strokeWidth={1.9} />
        <input
          {...box.getInputProps()}
          placeholder={t('addHint')}
          autoComplete="off"
          maxLength={200}
          className="min-h-11 w-full min-w-0 flex-1 bg-transparent outline-none"
        />
      </div>
      <div
        className={`absolute inset-x-0 top-full z-30 mt-1 max-h-96 overflow-auto rounded-control border bg-raised py-1 shadow-lg ${opens ? '' : 'hidden'}`}
      >
        <ul {...box.getMenuProps()}>
          {opens &&
            found.map((entry, index) => (
              <li
                key={entry.id}
                {...box.getItemProps({ item: entry, index })}
                className={`flex min-h-11 cursor-pointer items-center gap-3 px-3 py-2 ${box.highlightedIndex === index ? 'bg-mat-soft' : ''}`}
              >
                <span className="font-semibold">{entry.title}</span>
                <span className="text-meta text-ink-3">{entry.maker}</span>
              </li>
            ))}
        </ul>
        {opens && found.length === 0 && <p className="px-3 py-2.5 text-ink-2">{t('addNone')}</p>}
      </div>
      <p role="status" className="sr-only">
        {opens && found.length === 0 ? t('addNone') : ''}
      </p>
    </div>
  );
}
